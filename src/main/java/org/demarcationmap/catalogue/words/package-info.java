/**
 * How wording is read: words, the form by which they are compared, and the lists of words
 * that come with the application.
 */
@NullMarked
@NamedInterface("words")
package org.demarcationmap.catalogue.words;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.NamedInterface;
