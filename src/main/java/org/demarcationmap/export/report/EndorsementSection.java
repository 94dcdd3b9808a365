package org.demarcationmap.export.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.lines.Allocation;
import org.demarcationmap.export.MapRow;
import org.demarcationmap.export.RowState;
import org.demarcationmap.export.report.Block.Bullets;
import org.demarcationmap.export.report.Block.Paragraph;
import org.demarcationmap.export.report.Block.Table;

/**
 * What is provisional, and which bodies endorsed what.
 *
 * @param facts what the report is written from
 */
record EndorsementSection(ReportFacts facts) {

	private static final List<String> HEADER = List.of("Body", "Said", "Meeting", "Report", "Day", "Of");

	Section section() {
		return Section.of("What is provisional, and what bodies endorsed", this.facts.isOnLine()
				? Stream.concat(provisional().stream(), endorsed().stream()).toList()
				: List.of(Paragraph.of("Nothing is concluded, so there is nothing that a body could endorse.")));
	}

	private List<Block> provisional() {
		var rows = this.facts.rows().stream().filter((row) -> row.state() != RowState.AGREED).toList();
		if (rows.isEmpty()) {
			return List.of(Paragraph.of("Nothing that is shown is provisional."));
		}
		return List.of(
				Paragraph.of("Co-chairs do not bind a study group: these places are not agreed before every side's body"
						+ " endorsed them, or after one took them up again."),
				new Bullets(rows.stream()
					.map((row) -> Text
						.of(row.place().name() + ", " + row.place().aspect() + ": " + row.state() + waiting(row))
						.note(Footnotes.of(row.basis())))
					.toList()));
	}

	private String waiting(MapRow row) {
		var said = row.basis().endorsements().stream().map(Allocation.Endorsed::body).toList();
		var silent = this.facts.demarcation()
			.bodies()
			.stream()
			.map(Object::toString)
			.filter((it) -> !said.contains(it))
			.toList();
		return silent.isEmpty() ? "" : "; nothing said yet by " + String.join(", ", silent);
	}

	private List<Block> endorsed() {
		var said = byEndorsement();
		if (said.isEmpty()) {
			return List.of(Paragraph.of("No body said anything of what is shown yet."));
		}
		return List.of(Table.of("What bodies said of the conclusions", HEADER,
				said.entrySet().stream().map((it) -> row(it.getKey(), it.getValue())).toList()));
	}

	private Map<Allocation.Endorsed, MapRow.Basis> byEndorsement() {
		var said = new LinkedHashMap<Allocation.Endorsed, MapRow.Basis>();
		this.facts.rows()
			.forEach((row) -> row.basis().endorsements().forEach((it) -> said.putIfAbsent(it, row.basis())));
		return said;
	}

	private static List<Text> row(Allocation.Endorsed it, MapRow.Basis basis) {
		return List.of(Text.of(Footnotes.body(it)).note(Footnotes.endorsement(it) + "."), Text.of(it.kind()),
				Text.of(it.meeting()), Text.of(it.report()), Text.of(it.held().toString()),
				Text.of("proposal " + basis.proposal() + ", revision " + basis.revision()));
	}

}
