package org.demarcationmap.demarcation.lines;

/**
 * That a Question which an allocation names is no longer what it was. Nothing moves by
 * itself: the allocation is to be reconfirmed.
 *
 * @param question the Question that the allocation names
 * @param reason what became of it, as a sentence
 */
public record Reconfirmation(String question, String reason) {

}
