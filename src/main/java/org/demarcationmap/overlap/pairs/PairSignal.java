package org.demarcationmap.overlap.pairs;

import java.util.Collection;
import java.util.Set;

import org.demarcationmap.overlap.Signal;

/**
 * One way to find out that two texts belong together.
 */
public interface PairSignal {

	Signal signal();

	/** Reads what each of the texts holds, in one statement for each kind of proof. */
	PairIndex index(Texts texts, Reach reach);

	/**
	 * The keys of all texts, whoever is responsible for them, that hold something that
	 * one of these texts holds.
	 */
	Set<String> holdersWith(Collection<String> texts);

	/**
	 * Reads what all texts hold of what a text holds that the graph does not have.
	 */
	Sharing sharing(PlannedText planned, Reach reach);

}
