package org.demarcationmap.catalogue.writing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.EditionName;
import org.demarcationmap.catalogue.PartialDate;
import org.demarcationmap.catalogue.facts.KnownRecord;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.facts.RecordMark;
import org.demarcationmap.catalogue.writing.Change.Action;

import org.springframework.stereotype.Component;

/**
 * Which records the catalogue took whole. A record of which anything was refused, left
 * alone or put to a decision is not among them, so that it is read again, and the answer
 * is given again, each time it comes.
 */
@Component
public class RecordMarks {

	private final Statements statements;

	RecordMarks(Statements statements) {
		this.statements = statements;
	}

	/**
	 * Finds records that were taken before.
	 * @param digests digests of their bytes
	 * @return those that are known, by digest
	 */
	public Map<String, KnownRecord> find(Collection<String> digests) {
		return this.statements.read("records-known", "digests", List.copyOf(digests))
			.stream()
			.collect(Collectors.toMap((row) -> row.text("digest"), RecordMarks::known, (first, _) -> first));
	}

	private static KnownRecord known(Row row) {
		var approved = row.value("approved", PartialDate::new);
		return new KnownRecord(row.value("edition", (name) -> EditionName.of(name, approved)), row.text("title"),
				row.text("stamp"), row.text("text"));
	}

	void write(List<RecordMark> marks, Outcome outcome) {
		var doubtful = doubtful(outcome);
		var rows = marks.stream()
			.filter((mark) -> !doubtful.contains(mark.locus().problem("", "", "").file()))
			.map((mark) -> new Row().put("edition", mark.edition())
				.put("record", mark.record())
				.put("stamp", mark.text()))
			.toList();
		this.statements.write("records-write", rows);
	}

	private static Set<String> doubtful(Outcome outcome) {
		var refused = outcome.changes()
			.stream()
			.filter((change) -> change.action() == Action.CONFLICT || change.action() == Action.LEFT_ALONE)
			.map((change) -> change.subject().locus().problem("", "", ""));
		return Stream.concat(outcome.problems().stream(), refused).map(Problem::file).collect(Collectors.toSet());
	}

}
