package org.demarcationmap.overlap;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Whether findings are what the catalogue says now.
 *
 * @param upToDate whether nothing that was acknowledged before is missing
 * @param computed when they were computed anew last, or nothing where that never was
 * @param computation the one that is under way or was stopped
 */
public record FindingsState(boolean upToDate, @Nullable Instant computed, @Nullable Computation computation) {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.UK)
		.withZone(ZoneOffset.UTC);

	/** Whether there are any to be read. */
	public boolean isThere() {
		return this.computed != null;
	}

	/**
	 * What a reader must know of findings that are older.
	 * @return nothing where they are up to date
	 */
	public Optional<String> notice() {
		return this.upToDate ? Optional.empty() : Optional.of(since() + " " + why());
	}

	private String since() {
		return (this.computed != null) ? "The overlaps are older than the catalogue: they were last computed anew on "
				+ TIME.format(this.computed) + "." : "The overlaps are not computed yet.";
	}

	private String why() {
		if (this.computation == null) {
			return "They are about to be computed: ask again in a moment.";
		}
		return this.computation.stopped()
				? "Somebody stopped the computation of new ones; `computeOverlaps` has it begin again."
				: "New ones are being computed, %d of %d steps are done: ask again in a moment."
					.formatted(this.computation.done(), this.computation.of());
	}

	/**
	 * A computation of all findings of a scope.
	 *
	 * @param begun when it began
	 * @param done how many steps are done
	 * @param of how many there are
	 * @param stopped whether somebody stopped it
	 */
	public record Computation(Instant begun, int done, int of, boolean stopped) {
	}

}
