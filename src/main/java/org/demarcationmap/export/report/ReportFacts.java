package org.demarcationmap.export.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.export.ExportSubject;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapRow;
import org.demarcationmap.export.beside.Beside;
import org.demarcationmap.export.beside.ProposalNow;
import org.demarcationmap.overlap.coverage.TopicCoverage;
import org.jspecify.annotations.Nullable;

/**
 * What the sections of a report are written from.
 *
 * @param exported the map
 * @param beside what stands beside it now
 */
record ReportFacts(Exported exported, Beside beside) {

	Demarcation demarcation() {
		return this.exported.demarcation();
	}

	/** The rows that the filter leaves. */
	List<MapRow> rows() {
		return this.exported.shown().rows();
	}

	boolean isOnLine() {
		return this.exported.cover().subject() instanceof ExportSubject.OfLine;
	}

	/** How the map is called in a sentence. */
	String map() {
		return isOnLine() ? "the line" : "the proposal";
	}

	List<ProposalNow> proposals() {
		return this.beside.proposals();
	}

	/** The sides, such as {@code SG2 and SG20}. */
	String sides() {
		var codes = demarcation().bodies().stream().map(Object::toString).toList();
		var last = codes.size() - 1;
		return String.join(", ", codes.subList(0, last)) + " and " + codes.get(last);
	}

	/** Where the filter leaves rows out, the coverage of the topics that it leaves. */
	List<TopicCoverage> coverage() {
		var shown = this.exported.shown().topics();
		var all = this.exported.shown().rows().size() == this.exported.whole().rows().size();
		return this.beside.coverage()
			.stream()
			.filter((it) -> all || shown.contains(it.topic().slug().value()))
			.toList();
	}

	/** What a reader must know of the parts that are read beside the map. */
	String moment() {
		return "Read at " + this.beside.asOf() + ", beside " + map() + " and outside its checksum."
				+ this.beside.notices().stream().map((it) -> " " + it).collect(Collectors.joining());
	}

	static String day(Instant moment) {
		return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
	}

	static String day(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "none";
	}

	static String joined(Collection<String> names) {
		return names.isEmpty() ? "none" : String.join(", ", names);
	}

	/** The keys of the proposals on which shown rows rest. */
	Set<String> basis() {
		return rows().stream().map((row) -> row.basis().proposal()).collect(Collectors.toUnmodifiableSet());
	}

}
