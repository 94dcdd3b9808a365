/**
 * Who leads the sides of demarcations, for which term, nominated by which document.
 */
@NullMarked
package org.demarcationmap.demarcation.chairs;

import org.jspecify.annotations.NullMarked;
