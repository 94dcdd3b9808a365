/**
 * What bodies say of a conclusion: without their endorsement a line is only provisional.
 */
@NullMarked
package org.demarcationmap.demarcation.endorsements;

import org.jspecify.annotations.NullMarked;
