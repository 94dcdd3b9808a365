package org.demarcationmap.export.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.export.MapRow;
import org.demarcationmap.export.RowState;

/**
 * The cover table of a report. Only what the service knows stands in it: meeting, source,
 * addressees, approval, deadline and contact are for the secretariat.
 *
 * @param facts what the report is written from
 */
record FrontPage(ReportFacts facts) {

	String title() {
		return (this.facts.isOnLine() ? "Report on the demarcation line: " : "Report on a proposed demarcation line: ")
				+ this.facts.demarcation().title();
	}

	Map<FrontField, String> fields() {
		var known = new EnumMap<FrontField, String>(FrontField.class);
		known.put(FrontField.STUDY_GROUP,
				String.join(", ", this.facts.demarcation().bodies().stream().map(Object::toString).toList()));
		known.put(FrontField.TITLE, title());
		known.put(FrontField.ABSTRACT, inShort());
		var questions = questions();
		if (!questions.isEmpty()) {
			known.put(FrontField.QUESTIONS, String.join(", ", questions));
		}
		return known;
	}

	private List<String> questions() {
		return this.facts.rows()
			.stream()
			.flatMap((row) -> row.shares().all())
			.filter((name) -> name.matches("Q\\d+/.*"))
			.distinct()
			.sorted()
			.toList();
	}

	private String inShort() {
		var whole = this.facts.exported().whole();
		var open = this.facts.beside().leftOpen(whole).size();
		return "This report gives " + subject() + " between " + this.facts.sides() + " on "
				+ this.facts.demarcation().title() + ", as of " + this.facts.exported().cover().asOf() + ". It has "
				+ whole.rows().size() + " rows on " + whole.topics().size() + " of the "
				+ this.facts.demarcation().topics().size() + " topics in scope" + states() + ". It leaves " + open
				+ " open." + filtered();
	}

	private String subject() {
		var text = this.facts.exported().cover().subject().text();
		return this.facts.isOnLine() ? text.replaceFirst("^line, version (\\d+)$", "version $1 of the line")
				: "the " + text + ",";
	}

	/** Of a proposal every row is proposed, which the marks say. */
	private String states() {
		if (!this.facts.isOnLine() || this.facts.exported().whole().rows().isEmpty()) {
			return "";
		}
		return Stream.of(RowState.values())
			.map(this::state)
			.filter((it) -> !it.isEmpty())
			.collect(Collectors.joining(", ", ", of which ", ""));
	}

	private String state(RowState state) {
		var count = this.facts.exported().whole().rows().stream().map(MapRow::state).filter(state::equals).count();
		return (count > 0) ? count + " " + state : "";
	}

	private String filtered() {
		var filter = this.facts.exported().cover().filter();
		return filter.equals("none") ? "" : " Only rows that fit this filter are shown: " + filter + ".";
	}

}
