package org.demarcationmap.overlap.findings;

import java.util.Collection;

import org.demarcationmap.overlap.words.WordsOfTexts;

/**
 * Hears what the catalogue marked as changed, in the transaction that takes the marks.
 */
public interface ChangeHearer {

	/** The turn in which marks are taken, and in which whoever must not miss one acts. */
	String TURN = WordsOfTexts.TURN;

	/**
	 * That things changed since they were heard of last.
	 * @param texts keys of texts
	 * @param topics slugs of the topics concerned
	 */
	void changed(Collection<String> texts, Collection<String> topics);

}
