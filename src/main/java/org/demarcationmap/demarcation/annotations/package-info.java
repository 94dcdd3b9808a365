/**
 * Notes on topics and what is said about them.
 */
@NullMarked
package org.demarcationmap.demarcation.annotations;

import org.jspecify.annotations.NullMarked;
