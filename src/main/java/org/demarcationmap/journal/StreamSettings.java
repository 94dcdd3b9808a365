package org.demarcationmap.journal;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How live streams of the journal are fed.
 *
 * @param every how often an application node looks for what others sealed
 * @param lasts how long a stream lasts before its reader must ask anew
 * @param patience how long a reader may read nothing while there is something to read
 * @param rights how long it may take until a changed right is felt
 * @param perReader how many streams one account may have open on an application node
 */
@ConfigurationProperties("demarcation-map.journal.stream")
record StreamSettings(@DefaultValue("100ms") Duration every, @DefaultValue("30m") Duration lasts,
		@DefaultValue("30s") Duration patience, @DefaultValue("30s") Duration rights,
		@DefaultValue("250") int perReader) {

	StreamSettings {
		if (every.isNegative() || every.isZero()) {
			throw new IllegalArgumentException(
					"demarcation-map.journal.stream.every is " + every + ": choose a time above zero, such as 100ms.");
		}
	}

}
