package org.demarcationmap.export.report;

import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.demarcation.receipts.Receipt;
import org.demarcationmap.export.beside.ProposalNow;
import org.demarcationmap.export.report.Block.Paragraph;
import org.demarcationmap.export.report.Block.Table;

/**
 * Who was asked, and who answered. Nobody is counted unless the rules of the proposal
 * show counts.
 *
 * @param facts what the report is written from
 */
record ParticipationSection(ReportFacts facts) {

	private static final List<String> HEADER = List.of("Delegation", "Side", "Asked", "Answered");

	Section section() {
		var blocks = new ArrayList<Block>();
		this.facts.proposals().stream().filter((it) -> !it.receipts().isEmpty()).forEach((it) -> add(blocks, it));
		if (blocks.isEmpty()) {
			blocks.add(Paragraph.of("No delegation was asked yet."));
		}
		return Section.of("Participation", blocks);
	}

	private void add(List<Block> blocks, ProposalNow now) {
		blocks.add(new Paragraph(Text
			.of("Proposal '" + now.proposal().facts().title() + "'." + counts(now)
					+ " Study groups decide by consensus: nothing follows from numbers.")
			.note(Footnotes.of(now.proposal()) + " " + this.facts.moment())));
		blocks.add(Table.of("Who was asked about '" + now.proposal().facts().title() + "'", HEADER,
				now.receipts().stream().map(ParticipationSection::row).toList()));
	}

	private String counts(ProposalNow now) {
		if (!now.proposal().rules().showCounts()) {
			return "";
		}
		var answered = now.receipts().stream().filter((it) -> it.answered().isPresent()).count();
		return " " + answered + " of " + now.receipts().size() + " that were asked answered.";
	}

	private static List<Text> row(Receipt it) {
		return List.of(Text.of(it.delegation()), Text.of(it.side().value()),
				Text.of(it.asked().map(ReportFacts::day).orElse("took part later")),
				Text.of(it.answered().map(ReportFacts::day).orElse("not yet")
						+ (it.onBehalf() ? ", recorded on its behalf" : "")));
	}

}
