package org.demarcationmap.demarcation.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a proposal would mean if it were agreed as it is worded now.
 *
 * @param overlaps what would become of the strongest overlaps on its topics
 * @param overlapCount how many overlaps there are in all, on its topics or between texts
 * that treat them
 * @param transfers Deliverables about whose transfer somebody would have to decide
 * @param procedures how texts on its topics would presumably be approved
 */
public record WhatIf(List<Outlook> overlaps, int overlapCount, List<Transfer> transfers,
		List<PresumedProcedure> procedures) {

	/** How many overlaps are looked at, and how many Deliverables are shown. */
	public static final int SHOWN = 100;

	public WhatIf {
		overlaps = List.copyOf(overlaps);
		transfers = List.copyOf(transfers);
		procedures = List.copyOf(procedures);
	}

	/**
	 * The overlaps that it would settle.
	 * @return the strongest first
	 */
	public List<Outlook> settles() {
		return this.overlaps.stream().filter(Outlook::settled).toList();
	}

	/**
	 * The overlaps on its topics that would stay.
	 * @return the strongest first
	 */
	public List<Outlook> stays() {
		return this.overlaps.stream().filter((it) -> !it.settled()).toList();
	}

	/**
	 * What is not looked at, or not shown, because there is too much of it.
	 * @return a sentence, or empty where everything is looked at and shown
	 */
	public Optional<String> leftOut() {
		var sentences = new ArrayList<String>();
		if (this.overlapCount > SHOWN) {
			sentences.add("Of " + this.overlapCount + " overlaps, the " + SHOWN + " strongest are looked at.");
		}
		if (this.transfers.size() > SHOWN) {
			sentences
				.add("Of " + this.transfers.size() + " transfers to decide about, the first " + SHOWN + " are shown.");
		}
		return sentences.isEmpty() ? Optional.empty()
				: Optional.of(String.join(" ", sentences) + " Ask about a proposal on fewer topics to see all.");
	}

	public int transferCount() {
		return this.transfers.size();
	}

	/**
	 * The first Deliverables about whose transfer somebody would have to decide.
	 * @return by topic and name, at most {@value #SHOWN}
	 */
	public List<Transfer> firstTransfers() {
		return this.transfers.stream().limit(SHOWN).toList();
	}

}
