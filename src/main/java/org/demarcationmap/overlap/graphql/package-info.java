/**
 * Overlaps as GraphQL shows them.
 */
@NullMarked
package org.demarcationmap.overlap.graphql;

import org.jspecify.annotations.NullMarked;
