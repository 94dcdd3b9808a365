/**
 * The application and what it says when it starts.
 */
@NullMarked
package org.demarcationmap;

import org.jspecify.annotations.NullMarked;
