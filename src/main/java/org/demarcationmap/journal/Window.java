package org.demarcationmap.journal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The newest part of the chain, as an application node keeps it for those who follow.
 *
 * @param after the number before its first entry
 * @param last the number of its last entry
 * @param entries the entries in between
 */
record Window(long after, long last, List<SealedEntry> entries) {

	private static final int MOST = 500;

	Window {
		entries = List.copyOf(entries);
	}

	/** A window on nothing yet, at the end of the chain. */
	static Window at(long sequence) {
		return new Window(sequence, sequence, List.of());
	}

	/** Moves on by what was sealed since, and lets go of what is old. */
	Window plus(List<SealedEntry> sealed) {
		if (sealed.isEmpty()) {
			return this;
		}
		var all = Stream.concat(this.entries.stream(), sealed.stream()).toList();
		var kept = all.subList(Math.max(0, all.size() - MOST), all.size());
		var begin = (kept.size() == all.size()) ? this.after : kept.getFirst().sequence() - 1;
		return new Window(begin, sealed.getLast().sequence(), kept);
	}

	/** What stands after a number, if the window reaches back to it. */
	Optional<List<SealedEntry>> after(long sequence) {
		if (sequence < this.after) {
			return Optional.empty();
		}
		return Optional.of(this.entries.stream().filter((entry) -> entry.sequence() > sequence).toList());
	}

}
