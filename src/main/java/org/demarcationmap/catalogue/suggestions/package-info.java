/**
 * Proposes what Deliverables treat, from their words and those of the topics. It decides
 * nothing: what it finds is a suggestion, with the words that led to it.
 */
@NullMarked
@NamedInterface("suggestions")
package org.demarcationmap.catalogue.suggestions;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
