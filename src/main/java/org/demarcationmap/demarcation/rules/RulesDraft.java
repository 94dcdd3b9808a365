package org.demarcationmap.demarcation.rules;

/**
 * Other rules, as a co-chair proposes them.
 *
 * @param demarcation the slug of a demarcation
 * @param side the code of the body whose side the co-chair leads
 * @param rules what shall be otherwise
 * @param reason why
 */
public record RulesDraft(String demarcation, String side, RulesTerms rules, String reason) {

}
