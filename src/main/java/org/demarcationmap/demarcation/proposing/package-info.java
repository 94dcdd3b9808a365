/**
 * How proposals come to be and go on: submitted, revised, opened, withdrawn.
 */
@NullMarked
package org.demarcationmap.demarcation.proposing;

import org.jspecify.annotations.NullMarked;
