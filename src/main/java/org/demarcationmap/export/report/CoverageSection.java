package org.demarcationmap.export.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.lines.LineContent.Card;
import org.demarcationmap.export.report.Block.Bullets;
import org.demarcationmap.export.report.Block.Figure;
import org.demarcationmap.export.report.Block.Paragraph;
import org.demarcationmap.export.report.Block.Table;
import org.demarcationmap.overlap.coverage.CoverageRow;
import org.demarcationmap.overlap.coverage.TopicCoverage;

/**
 * Where the groups overlap, where their work joins, and what nobody does.
 *
 * @param facts what the report is written from
 * @param pictures the picture of who overlaps with whom, where there is one
 */
record CoverageSection(ReportFacts facts, List<Figure> pictures) {

	private static final int STRONGEST = 10;

	Section section() {
		return Section.of("Overlap, synergy and gaps", blocks(), strongest());
	}

	private List<Block> blocks() {
		var blocks = new ArrayList<Block>();
		blocks.add(new Paragraph(Text
			.of("How the groups stand to each topic in scope. An aspect is listed where it is read otherwise than the"
					+ " topic as a whole.")
			.note(this.facts.moment())));
		var rows = this.facts.coverage().stream().flatMap(CoverageSection::telling).toList();
		blocks.add(rows.isEmpty() ? Paragraph.of("No topic is in scope.") : Table.of("Coverage of the topics in scope",
				List.of("Topic", "Aspect", "Reading", "Why"), rows.stream().map(CoverageSection::row).toList()));
		blocks.addAll(this.pictures);
		return blocks;
	}

	private static Stream<CoverageRow> telling(TopicCoverage coverage) {
		var whole = coverage.rows().getFirst();
		return Stream.concat(Stream.of(whole),
				coverage.rows().stream().skip(1).filter((row) -> row.work() != whole.work()));
	}

	private static List<Text> row(CoverageRow row) {
		return List.of(Text.of(row.topic().name()), Text.of(row.aspect().value()), Text.of(row.work().name()),
				Text.of(row.why()));
	}

	/** The cards that the map rests on, not those of now. */
	private List<Section> strongest() {
		return this.facts.exported()
			.shown()
			.evidence()
			.cards()
			.stream()
			.sorted(Comparator.comparingDouble(Card::score).reversed().thenComparing(Card::topic))
			.limit(STRONGEST)
			.map(this::card)
			.toList();
	}

	private Section card(Card card) {
		var blocks = new ArrayList<Block>();
		blocks.add(new Paragraph(Text.of(card.sentence()).note(Footnotes.of(card))));
		var signals = new ArrayList<String>();
		card.signals().forEach((signal, gave) -> signals.add(signal + " " + gave));
		blocks.add(Paragraph.of("Score: " + card.score() + ". Given by: " + ReportFacts.joined(signals) + "."));
		if (!card.paths().isEmpty()) {
			blocks.add(Paragraph.of("Proof:"));
			blocks.add(new Bullets(card.paths().stream().map(Text::of).toList()));
		}
		if (!card.reviews().isEmpty()) {
			blocks.add(Paragraph.of("What the sides said of it:"));
			blocks.add(new Bullets(card.reviews()
				.stream()
				.map((said) -> review(said.side() + ": " + said.verdict(), said.reason())
					.note(Footnotes.of(card, said)))
				.toList()));
		}
		return Section.of("Overlap on " + name(card.topic()), blocks);
	}

	private static Text review(String verdict, String reason) {
		return reason.isBlank() ? Text.of(verdict) : Text.of(verdict + ", ").said(reason);
	}

	private String name(String topic) {
		return this.facts.exported()
			.whole()
			.evidence()
			.topics()
			.stream()
			.filter((it) -> it.slug().equals(topic))
			.findFirst()
			.map((it) -> it.name())
			.orElse(topic);
	}

}
