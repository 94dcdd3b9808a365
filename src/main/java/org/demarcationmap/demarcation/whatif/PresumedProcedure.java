package org.demarcationmap.demarcation.whatif;

import java.util.regex.Pattern;

/**
 * How texts on a topic would presumably be approved. It is presumed from the topic alone,
 * never from the side that is responsible.
 *
 * @param topic the slug of the topic
 * @param procedure the procedure
 * @param why the reason, in a sentence
 */
public record PresumedProcedure(String topic, Procedure procedure, String why) {

	/** Where the rule stands. */
	public static final String SOURCE = "WTSA Resolution 1 (2016 edition), clause on selection";

	private static final Pattern NUMBERING = Pattern.compile("\\b(?:(?:re)?number|address|NNAI\\b)\\w*",
			Pattern.CASE_INSENSITIVE);

	/**
	 * Presumes from what a topic is called and is about.
	 * @param topic the slug of the topic
	 * @param name what it is called
	 * @param description what it is about; may be empty
	 * @return the procedure, with the reason
	 */
	static PresumedProcedure of(String topic, String name, String description) {
		var matcher = NUMBERING.matcher(name + ". " + description);
		if (matcher.find()) {
			return new PresumedProcedure(topic, Procedure.TAP,
					"“%s” speaks of “%s”: texts on numbering and addressing are presumed to take TAP. A study group can choose otherwise by consensus."
						.formatted(name, matcher.group()));
		}
		return new PresumedProcedure(topic, Procedure.AAP,
				"Name and description of “%s” speak neither of numbers nor of addresses: other subjects are presumed to take AAP. A study group can choose otherwise by consensus."
					.formatted(name));
	}

	/** The source of the rule, beside what was presumed. */
	public String source() {
		return SOURCE;
	}

	/**
	 * The approval procedures of Recommendations.
	 */
	public enum Procedure {

		/** The traditional approval process. */
		TAP,

		/** The alternative approval process. */
		AAP

	}

}
