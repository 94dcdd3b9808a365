package org.demarcationmap.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.agreement.Turn;
import org.demarcationmap.export.MapRow;
import org.demarcationmap.export.beside.ProposalNow;
import org.demarcationmap.export.report.Block.Bullets;
import org.demarcationmap.export.report.Block.Paragraph;
import org.demarcationmap.export.report.Block.Table;

/**
 * Whose turn it is, and what is to be reviewed when.
 *
 * @param facts what the report is written from
 */
record NextStepsSection(ReportFacts facts) {

	Section section() {
		var blocks = new ArrayList<Block>();
		this.facts.proposals().forEach((it) -> add(blocks, it));
		var due = due();
		if (!due.isEmpty()) {
			blocks.add(Table.of("Reviews and ends of validity", List.of("Place", "Day", "What"), due));
		}
		if (blocks.isEmpty()) {
			blocks.add(Paragraph.of("Nothing is due."));
		}
		return Section.of("Next steps", blocks);
	}

	private void add(List<Block> blocks, ProposalNow now) {
		blocks.add(new Paragraph(
				Text.of("Proposal '" + now.proposal().facts().title() + "': " + now.readiness().sentence())
					.note(Footnotes.of(now.proposal()) + " " + this.facts.moment())));
		if (!now.readiness().turns().isEmpty()) {
			blocks.add(new Bullets(now.readiness().turns().stream().map(NextStepsSection::turn).toList()));
		}
	}

	private static Text turn(Turn it) {
		return Text.strong(it.side().value())
			.and(": " + it.who() + ", since " + ReportFacts.day(it.since()) + ": " + it.reason());
	}

	private List<List<Text>> due() {
		return this.facts.rows()
			.stream()
			.flatMap(NextStepsSection::days)
			.sorted(Comparator.comparing(Due::day).thenComparing((it) -> it.row().place().toString()))
			.map((it) -> List.of(Text.of(it.row().place().name() + ", " + it.row().place().aspect())
				.note(Footnotes.of(it.row().basis())), Text.of(it.day()), Text.of(it.what())))
			.toList();
	}

	private static Stream<Due> days(MapRow row) {
		var review = row.terms().reviewOn();
		var end = row.terms().validUntil();
		return Stream
			.of((review != null) ? new Due(row, review.toString(), "review") : null,
					(end != null) ? new Due(row, end.toString(), "end of validity") : null)
			.filter(Objects::nonNull);
	}

	private record Due(MapRow row, String day, String what) {

	}

}
