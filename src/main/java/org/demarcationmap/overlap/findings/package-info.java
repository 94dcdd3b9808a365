/**
 * The findings of a scope, kept in the graph and brought up to date as texts change.
 */
@NullMarked
package org.demarcationmap.overlap.findings;

import org.jspecify.annotations.NullMarked;
