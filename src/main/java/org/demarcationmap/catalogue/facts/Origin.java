package org.demarcationmap.catalogue.facts;

/**
 * Which kind of source a fact came from. It settles what stands where two sources speak
 * of the same thing, so that the order of imports does not matter.
 */
public enum Origin {

	/** What the suggester found in the words of a text. It stands above nothing. */
	SUGGESTER,

	/**
	 * The record of a publication. It knows editions best; its group is today's owner of
	 * the text and not always the one that wrote it.
	 */
	RELATON,

	/** Facts that people gathered and checked one by one. */
	CURATED,

	/** The work programme of ITU-T, which knows best what becomes of a work item. */
	WORK_PROGRAMME,

	/** What a participant asserted by hand. No import replaces it. */
	ASSERTED;

	/**
	 * Whether what this source says about a thing may replace what another said, editions
	 * apart.
	 */
	public boolean mayReplace(Origin other) {
		return compareTo(other) >= 0;
	}

	/**
	 * Whether what this source says about an edition may replace what another said.
	 */
	public boolean mayReplaceEditionOf(Origin other) {
		if (this == ASSERTED || other == ASSERTED) {
			return this == ASSERTED;
		}
		return compareTo(other) <= 0;
	}

}
