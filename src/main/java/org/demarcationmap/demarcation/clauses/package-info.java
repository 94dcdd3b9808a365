/**
 * What a proposed line says of a topic and aspect, and what is wrong with a draft of it.
 */
@NullMarked
@NamedInterface("clauses")
package org.demarcationmap.demarcation.clauses;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
