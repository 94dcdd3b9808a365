package org.demarcationmap.overlap.findings;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import org.demarcationmap.overlap.findings.FindingSet.State;

/**
 * How findings are kept up to date.
 *
 * @param patience how long a reader waits at most before older findings are given, which
 * say so
 * @param first how long a reader waits at most where there are no older ones
 * @param every how often it is looked whether something changed and nothing changes any
 * more; zero for never, so that findings wait for the next reader
 */
@ConfigurationProperties("demarcation-map.overlap.upkeep")
record UpkeepSettings(@DefaultValue("10s") Duration patience, @DefaultValue("60s") Duration first,
		@DefaultValue("5s") Duration every) {

	UpkeepSettings {
		notNegative("patience", patience);
		notNegative("first", first);
		notNegative("every", every);
	}

	/** How long a reader waits who could be given what there is. */
	Duration patience(Standing standing) {
		return standing.in(State.CURRENT).isPresent() ? this.patience : this.first;
	}

	private static void notNegative(String name, Duration value) {
		if (value.isNegative()) {
			throw new IllegalArgumentException(
					"demarcation-map.overlap.upkeep.%s is %s: choose a time from 0s up, such as 10s.".formatted(name,
							value));
		}
	}

}
