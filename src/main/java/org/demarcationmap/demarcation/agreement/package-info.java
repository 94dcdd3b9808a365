/**
 * What a proposal still needs before it can be concluded.
 */
@NullMarked
@NamedInterface("agreement")
package org.demarcationmap.demarcation.agreement;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
