package org.demarcationmap.export.report;

import java.util.List;

import org.demarcationmap.demarcation.Side;
import org.demarcationmap.export.report.Block.Bullets;
import org.demarcationmap.export.report.Block.Paragraph;
import org.demarcationmap.export.report.Block.Table;

/**
 * Who asked for the demarcation, and between whom and about what it is.
 *
 * @param facts what the report is written from
 */
record MandateSection(ReportFacts facts) {

	Section section() {
		var demarcation = this.facts.demarcation();
		return Section.of("Mandate", List.of(
				new Paragraph(Text.of("This demarcation rests on: ")
					.said(demarcation.mandate())
					.and(".")
					.note("Mandate of the demarcation '" + demarcation.slug() + "'. Source: " + demarcation.source()
							+ ".")),
				Paragraph.of("The sides, with the delegations that take part on each:"),
				new Bullets(demarcation.sides().stream().map(MandateSection::side).toList()),
				new Paragraph(Text.of("Told apart about each topic: " + aspects() + ".")), topics()));
	}

	private static Text side(Side side) {
		return Text.strong(side.body().value()).and(": " + ReportFacts.joined(side.delegations()));
	}

	private String aspects() {
		return ReportFacts.joined(this.facts.demarcation().aspects().stream().map(Object::toString).toList());
	}

	private Table topics() {
		return Table.of("Topics in scope", List.of("Topic", "Short name"),
				this.facts.beside()
					.coverage()
					.stream()
					.map((it) -> List.of(Text.of(it.topic().name()), Text.of(it.topic().slug().value())))
					.toList());
	}

}
