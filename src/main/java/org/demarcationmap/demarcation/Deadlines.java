package org.demarcationmap.demarcation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * When periods end: at the end of a day, as people count days where the deadlines are
 * kept.
 */
@Component
@EnableConfigurationProperties(DeadlineSettings.class)
public class Deadlines {

	private static final Duration DAY = Duration.ofDays(1);

	private final DeadlineSettings settings;

	private final Clock clock;

	Deadlines(DeadlineSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The day that it is where the deadlines are kept.
	 * @return the day
	 */
	public LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.settings.timeZone());
	}

	/**
	 * When a period is over that begins now. Whoever has until a day has the whole day; a
	 * period of less than a day, as rehearsals have, is kept exactly.
	 * @param now when it begins
	 * @param period how long it is
	 * @return the first moment after it
	 */
	public Instant after(Instant now, Duration period) {
		var end = now.plus(period);
		return (period.compareTo(DAY) < 0) ? end : endOf(LocalDate.ofInstant(end, this.settings.timeZone()));
	}

	/**
	 * When a day is over.
	 * @param day the day
	 * @return the first moment after it
	 */
	public Instant endOf(LocalDate day) {
		return day.plusDays(1).atStartOfDay(this.settings.timeZone()).toInstant();
	}

}
