package org.demarcationmap.catalogue.relaton;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.facts.KnownRecord;
import org.demarcationmap.catalogue.facts.Locus;
import org.demarcationmap.catalogue.facts.RecordMark;

/**
 * The records of a file after a first look at each.
 *
 * @param headings their headings, by the name of the record
 * @param digests their digests, by the name of the record
 * @param known those that the catalogue took before, by digest
 */
record LookedAt(Map<String, Heading> headings, Map<String, String> digests, Map<String, KnownRecord> known) {

	/**
	 * Whether the catalogue took all records of a text before, and has taken no other
	 * ones for it since, and all are still in one place. Then to read them would change
	 * nothing.
	 */
	boolean isKnown(RelatonText text) {
		var stamp = stamp(text);
		var found = text.records().stream().map((name) -> this.known.get(this.digests.get(name))).toList();
		return found.stream().allMatch((record) -> record != null && record.mark().equals(stamp))
				&& found.stream().map(KnownRecord::text).distinct().count() == 1;
	}

	/**
	 * What to remember of a text that was read.
	 */
	Stream<RecordMark> marks(RelatonText text, Locus locus) {
		var stamp = stamp(text);
		return text.records().stream().map((name) -> {
			var heading = Objects.requireNonNull(this.headings.get(name));
			return new RecordMark(locus, heading.name(), !heading.title().isEmpty(),
					Objects.requireNonNull(this.digests.get(name)), stamp);
		});
	}

	private String stamp(RelatonText text) {
		var names = text.names().stream().map((name) -> name.value());
		var records = text.records().stream().map(this.digests::get).sorted();
		return RecordDigest.of(Stream.concat(names, records).toList());
	}

}
