package org.demarcationmap.catalogue;

import java.util.regex.Pattern;

/**
 * What one approved state of a text is: the whole text, or a part or change of it that
 * was approved by itself.
 */
public enum EditionKind {

	/** The whole text. */
	EDITION,

	/** A change of content. */
	AMENDMENT,

	/** A correction that was approved. */
	CORRIGENDUM,

	/** A correction of a slip in print. */
	ERRATUM,

	/** An addition, as they were called before amendments. */
	ADDENDUM,

	/** An annex that was approved by itself. */
	ANNEX,

	/** An appendix that was agreed by itself. */
	APPENDIX,

	/** Something that comes with the text, such as software. */
	ATTACHMENT;

	private static final Pattern WORDS = Pattern.compile("Amd|Cor|Err|Add|Annex|App|attachment");

	/**
	 * Reads what stands behind the number: the last word says what was approved, so that
	 * {@code Amd. 1 Err. 1} is an erratum.
	 * @param part such as {@code (2004) Amd. 1}
	 * @return the kind
	 */
	static EditionKind of(String part) {
		return WORDS.matcher(part).results().reduce((first, last) -> last).map((word) -> switch (word.group()) {
			case "Amd" -> AMENDMENT;
			case "Cor" -> CORRIGENDUM;
			case "Err" -> ERRATUM;
			case "Add" -> ADDENDUM;
			case "Annex" -> ANNEX;
			case "App" -> APPENDIX;
			default -> ATTACHMENT;
		}).orElse(EDITION);
	}

}
