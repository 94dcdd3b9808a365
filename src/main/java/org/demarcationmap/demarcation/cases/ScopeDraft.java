package org.demarcationmap.demarcation.cases;

import java.util.List;

/**
 * What a demarcation shall be about, as the secretariat wrote it.
 *
 * @param demarcation the slug of a demarcation
 * @param aspects what can be done about a topic there; all of them
 * @param topics the slugs of the topics in scope; all of them
 * @param source the document in which the sides asked for it
 */
public record ScopeDraft(String demarcation, List<String> aspects, List<String> topics, String source) {

}
