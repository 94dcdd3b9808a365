package org.demarcationmap.overlap;

import java.util.Locale;

/**
 * What an overlap is found by.
 */
public enum Signal {

	/** Both treat the same topic. */
	TOPIC,

	/** One refers to the other, or both to the same. */
	REFERENCE,

	/** Both speak of the same in their wording. */
	TEXT,

	/**
	 * Work on both was joined: they came from one work item, or one is a work item that
	 * names the body of the other as liaison.
	 */
	PROCESS;

	/** What its score is called where findings are kept. */
	public String property() {
		return name().toLowerCase(Locale.ROOT);
	}

}
