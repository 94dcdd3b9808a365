package org.demarcationmap.access;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation lets people in.
 *
 * @param mostFailures how many wrong passwords in a row lock an account
 * @param lockedFor for how long they lock it
 * @param notedEvery how often the journal notes that the same participant signed in, or
 * that the same was refused
 * @param shortestPassword how many characters a password has at least
 * @param oneTimePasswordFor for how long a one-time password can be used
 * @param openToAll the names of queries, and {@code exports}, that nobody needs to sign
 * in for
 */
@ConfigurationProperties("demarcation-map.access")
public record AccessSettings(@DefaultValue("5") int mostFailures, @DefaultValue("15m") Duration lockedFor,
		@DefaultValue("30m") Duration notedEvery, @DefaultValue("12") int shortestPassword,
		@DefaultValue("7d") Duration oneTimePasswordFor, @DefaultValue List<String> openToAll) {

	/** What {@link #openToAll} calls the files of agreed lines. */
	public static final String EXPORTS = "exports";

	public AccessSettings {
		if (mostFailures < 1) {
			throw new IllegalArgumentException(
					"demarcation-map.access.most-failures is %d: choose a number from 1.".formatted(mostFailures));
		}
		if (shortestPassword < 8) {
			throw new IllegalArgumentException("demarcation-map.access.shortest-password is %d: choose a number from 8."
				.formatted(shortestPassword));
		}
		openToAll = List.copyOf(openToAll);
	}

}
