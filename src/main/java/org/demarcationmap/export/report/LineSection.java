package org.demarcationmap.export.report;

import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.export.MapRow;
import org.demarcationmap.export.report.Block.Figure;
import org.demarcationmap.export.report.Block.Paragraph;
import org.demarcationmap.export.report.Block.Table;

/**
 * The line, or what is proposed as one.
 *
 * @param facts what the report is written from
 * @param pictures the picture of the map, where there is one
 */
record LineSection(ReportFacts facts, List<Figure> pictures) {

	private static final List<String> HEADER = List.of("Topic", "Aspect", "Arrangement", "Responsible", "Contributing",
			"Informed", "Boundary", "Validity", "Status");

	Section section() {
		var blocks = new ArrayList<Block>();
		blocks.add(Paragraph.of(this.facts.isOnLine() ? "The line, place by place, as the co-chairs concluded it."
				: "What is proposed, place by place. Nothing of it is concluded or agreed."));
		blocks.add(this.facts.rows().isEmpty()
				? Paragraph.of("It says nothing" + (filtered() ? " that fits the filter." : " yet."))
				: Table.of(this.facts.isOnLine() ? "The demarcation line" : "The proposed demarcation line", HEADER,
						this.facts.rows().stream().map(LineSection::row).toList()));
		blocks.addAll(this.pictures);
		return Section.of(this.facts.isOnLine() ? "The line" : "The proposed line", blocks);
	}

	private boolean filtered() {
		return !this.facts.exported().whole().rows().isEmpty();
	}

	private static List<Text> row(MapRow row) {
		var shares = row.shares();
		return List.of(Text.of(row.place().name()).note(Footnotes.of(row.basis())), Text.of(row.place().aspect()),
				Text.of(row.arrangement().name()), Text.of(String.join(", ", shares.responsible())),
				Text.of(String.join(", ", shares.contributing())), Text.of(String.join(", ", shares.informed())),
				Text.of(row.terms().boundary()), Text.of(validity(row.terms())), Text.of(row.state().name()));
	}

	private static String validity(MapRow.Terms terms) {
		return ((terms.validUntil() != null) ? "until " + terms.validUntil() : "no end foreseen")
				+ ((terms.reviewOn() != null) ? "; review on " + terms.reviewOn() : "");
	}

}
