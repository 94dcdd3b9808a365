package org.demarcationmap.journal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; what is null does not matter. A moment outside of the years 0
 * to 9999 is taken as their beginning or end.
 *
 * @param actor the account that acted
 * @param kind what happened
 * @param subject the key or name of what it happened to
 * @param demarcation the slug of the demarcation
 * @param from the first moment
 * @param to the moment after the last
 */
public record EntryFilter(@Nullable String actor, @Nullable String kind, @Nullable String subject,
		@Nullable String demarcation, @Nullable Instant from, @Nullable Instant to) {

	/** Every entry. */
	public static final EntryFilter ANY = new EntryFilter(null, null, null, null, null, null);

	private static final int LENGTH_OF_SECONDS = "2026-02-13T09:00:00".length();

	private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

	public EntryFilter {
		from = (from != null) ? bounded(from) : null;
		to = (to != null) ? bounded(to) : null;
	}

	private static Instant bounded(Instant time) {
		if (time.isBefore(EARLIEST)) {
			return EARLIEST;
		}
		return time.isAfter(LATEST) ? LATEST : time;
	}

	/**
	 * The entries of one demarcation.
	 * @param demarcation its slug, or nothing for all entries
	 */
	public static EntryFilter in(@Nullable String demarcation) {
		return new EntryFilter(null, null, null, demarcation, null, null);
	}

	/** The properties that must have a value, by name. */
	Map<String, String> equal() {
		var wanted = new HashMap<String, String>();
		Stream.of("actor", "kind", "subject", "demarcation").forEach((property) -> {
			var value = value(property);
			if (value != null) {
				wanted.put(property, value);
			}
		});
		return wanted;
	}

	private @Nullable String value(String property) {
		return switch (property) {
			case "actor" -> this.actor;
			case "kind" -> this.kind;
			case "subject" -> this.subject;
			default -> this.demarcation;
		};
	}

	Map<String, Object> parameters() {
		var parameters = new HashMap<String, Object>(equal());
		if (this.from != null) {
			parameters.put("from", this.from.atOffset(ZoneOffset.UTC));
			parameters.put("fromSecond", second(this.from));
		}
		if (this.to != null) {
			parameters.put("to", this.to.atOffset(ZoneOffset.UTC));
			parameters.put("toSecond", second(this.to.plusSeconds(1)));
		}
		return parameters;
	}

	/**
	 * Times are stored as text with as many digits as they need. Their text down to the
	 * second is comparable, so that an index finds the neighbourhood of a moment.
	 */
	private static String second(Instant time) {
		return time.truncatedTo(ChronoUnit.SECONDS).toString().substring(0, LENGTH_OF_SECONDS);
	}

}
