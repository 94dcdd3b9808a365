package org.demarcationmap.export.report;

import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.RevisionOutline;
import org.demarcationmap.export.beside.ProposalNow;
import org.demarcationmap.export.report.Block.Paragraph;
import org.demarcationmap.export.report.Block.Table;

/**
 * How the groups worked: proposals, their revisions and comment periods.
 *
 * @param facts what the report is written from
 */
record WorkSection(ReportFacts facts) {

	private static final List<String> HEADER = List.of("Proposal", "Side", "Submitted", "Open from", "Comments until",
			"Revisions", "Stage");

	Section section() {
		if (this.facts.proposals().isEmpty()) {
			return Section.of("How the groups worked", List.of(Paragraph.of("No proposal is known.")));
		}
		return Section.of("How the groups worked", List.of(
				new Paragraph(Text
					.of("The proposals on which " + this.facts.map() + " rests"
							+ (this.facts.isOnLine() ? ", and those that are open." : "."))
					.note(this.facts.moment())),
				Table.of("Proposals, revisions and comment periods", HEADER,
						this.facts.proposals().stream().map(WorkSection::row).toList()),
				Table.of("Revisions", List.of("Proposal", "Revision", "Made", "Note of its author", "Claimed"),
						this.facts.proposals().stream().flatMap(WorkSection::revisions).toList())));
	}

	private static List<Text> row(ProposalNow now) {
		var proposal = now.proposal();
		var progress = proposal.progress();
		return List.of(Text.of(proposal.facts().title()).note(Footnotes.of(proposal)),
				Text.of(proposal.facts().side().value()), Text.of(ReportFacts.day(proposal.facts().submitted())),
				Text.of(progress.opened().map(ReportFacts::day).orElse("not opened")),
				Text.of(progress.commentsUntil().map(ReportFacts::day).orElse("not set")),
				Text.of(Integer.toString(proposal.revisions().size())), Text.of(progress.state().name()));
	}

	private static Stream<List<Text>> revisions(ProposalNow now) {
		return now.proposal().revisions().stream().map((it) -> revision(now.proposal(), it));
	}

	private static List<Text> revision(Proposal proposal, RevisionOutline it) {
		var note = it.making().note();
		return List.of(Text.of(proposal.facts().title()), Text.of(Integer.toString(it.number()))
			.note("Revision " + it.number() + " of proposal " + proposal.id() + ", made by " + it.making().author()
					+ " on " + it.making().made() + ", content hash " + it.contentHash() + "."),
				Text.of(ReportFacts.day(it.making().made())), note.isBlank() ? Text.NONE : Text.NONE.said(note),
				Text.of(claims(it)));
	}

	private static String claims(RevisionOutline it) {
		return Stream
			.of(it.editorial() ? "editorial, confirmed by " + sides(it.confirmedBy()) : "",
					it.claims().compromise()
							? "co-chairs' compromise text, confirmed by " + sides(it.claims().compromiseFor()) : "")
			.filter((claim) -> !claim.isEmpty())
			.reduce((one, other) -> one + "; " + other)
			.orElse("");
	}

	private static String sides(List<?> bodies) {
		return bodies.isEmpty() ? "nobody yet" : ReportFacts.joined(bodies.stream().map(Object::toString).toList());
	}

}
