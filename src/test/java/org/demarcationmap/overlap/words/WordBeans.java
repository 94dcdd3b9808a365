package org.demarcationmap.overlap.words;

import org.jspecify.annotations.NullMarked;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/**
 * What counts and reads words.
 */
@NullMarked
@TestConfiguration(proxyBeanMethods = false)
@Import({ Counting.class, Counts.class, Wordings.class, WordsOfTexts.class })
public class WordBeans {

}
