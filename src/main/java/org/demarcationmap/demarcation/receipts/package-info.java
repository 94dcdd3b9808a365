/**
 * Who was asked about a proposal, and who answered; never what they answered.
 */
@NullMarked
@NamedInterface("receipts")
package org.demarcationmap.demarcation.receipts;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
