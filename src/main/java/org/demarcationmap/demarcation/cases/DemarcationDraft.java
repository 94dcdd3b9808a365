package org.demarcationmap.demarcation.cases;

import java.util.List;

import org.demarcationmap.demarcation.rules.RulesTerms;

/**
 * A demarcation as the secretariat wrote it.
 *
 * @param slug the short name
 * @param title what it is about
 * @param mandate who asked for it
 * @param source where the mandate stands
 * @param sides the codes of the bodies that must agree
 * @param aspects what can be done about a topic here
 * @param topics the slugs of the topics in scope
 * @param rules the rules; what is left out is as usual
 */
public record DemarcationDraft(String slug, String title, String mandate, String source, List<String> sides,
		List<String> aspects, List<String> topics, RulesTerms rules) {

}
