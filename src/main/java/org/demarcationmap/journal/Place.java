package org.demarcationmap.journal;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * From where somebody follows the journal, and which part of it.
 *
 * @param account whose stream it is
 * @param reader what they may read; asked again while the stream lasts
 * @param demarcation the slug of one demarcation, or nothing for all entries
 * @param after the number of the last entry they have, or nothing to begin now
 */
public record Place(String account, Supplier<Reader> reader, @Nullable String demarcation, @Nullable Long after) {

	boolean wants(Entry entry) {
		return this.demarcation == null || this.demarcation.equals(entry.demarcation());
	}

}
