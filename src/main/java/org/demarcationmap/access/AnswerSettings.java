package org.demarcationmap.access;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a mutation that is sent again gets the answer of the first time.
 *
 * @param keptFor how long answers are kept
 */
@ConfigurationProperties("demarcation-map.answers")
record AnswerSettings(@DefaultValue("30d") Duration keptFor) {

	AnswerSettings {
		if (keptFor.compareTo(Duration.ofMinutes(1)) < 0) {
			throw new IllegalArgumentException("demarcation-map.answers.kept-for is " + keptFor
					+ ": a client must have time to ask again; choose a minute or more, such as 30d.");
		}
	}

}
