package org.demarcationmap.demarcation.cases;

/**
 * A delegation and a side, as the secretariat wrote them.
 *
 * @param demarcation the slug of a demarcation
 * @param side the code of the side's body
 * @param delegation the name of the delegation
 */
public record TakingPartDraft(String demarcation, String side, String delegation) {

}
