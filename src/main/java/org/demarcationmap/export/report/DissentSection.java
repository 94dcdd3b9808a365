package org.demarcationmap.export.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.lines.Allocation;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.demarcation.standing.Standing;
import org.demarcationmap.export.MapRow;
import org.demarcationmap.export.beside.ProposalNow;
import org.demarcationmap.export.report.Block.Bullets;
import org.demarcationmap.export.report.Block.Paragraph;

/**
 * What is not agreed, in the words of those who said so. Nothing is summed up or
 * averaged.
 *
 * @param facts what the report is written from
 */
record DissentSection(ReportFacts facts) {

	Section section() {
		var blocks = new ArrayList<Block>();
		add(blocks, "Recorded against what is concluded all the same:", dissent());
		add(blocks, "Open concerns:", this.facts.proposals().stream().flatMap(DissentSection::concerns).toList());
		add(blocks, "Reservations on what is not concluded:",
				this.facts.proposals().stream().flatMap(DissentSection::reservations).toList());
		if (blocks.isEmpty()) {
			blocks.add(Paragraph.of("No dissent, open concern or reservation is recorded on what is shown."));
		}
		return Section.of("What is not agreed", blocks);
	}

	private static void add(List<Block> blocks, String heading, List<Text> said) {
		if (!said.isEmpty()) {
			blocks.add(Paragraph.of(heading));
			blocks.add(new Bullets(said));
		}
	}

	/** Rows that rest on one conclusion share its dissent, which is told once. */
	private List<Text> dissent() {
		var said = new LinkedHashMap<Dissent, String>();
		this.facts.rows()
			.forEach((row) -> row.basis()
				.dissent()
				.forEach((it) -> said.putIfAbsent(new Dissent(it, row.basis().proposal()), places(row.basis()))));
		return said.entrySet().stream().map(DissentSection::text).toList();
	}

	private String places(MapRow.Basis basis) {
		return Footnotes.of(basis);
	}

	private static Text text(Map.Entry<Dissent, String> said) {
		var it = said.getKey().words();
		return Text.of(it.by() + " (" + it.side() + "): ").said(it.text()).note(said.getValue());
	}

	private static Stream<Text> concerns(ProposalNow now) {
		return now.readiness().standings().openConcerns().stream().map((it) -> concern(now, it));
	}

	private static Text concern(ProposalNow now, Concern it) {
		var text = Text
			.of(it.delegation() + ", on " + place(it.place()) + " of '" + now.proposal().facts().title() + "': ")
			.said(it.reason());
		return (it.wouldLift().isBlank() ? text : text.and(" What would lift it: ").said(it.wouldLift()))
			.note(Footnotes.of(it));
	}

	private static Stream<Text> reservations(ProposalNow now) {
		if (!now.proposal().progress().state().isUndecided()) {
			return Stream.empty();
		}
		return now.readiness()
			.standings()
			.all()
			.stream()
			.filter((it) -> it.is(Stand.RESERVATION))
			.map(Standing::position)
			.distinct()
			.map((it) -> reservation(now, it));
	}

	private static Text reservation(ProposalNow now, Position it) {
		return Text.of(it.delegation() + ", on " + place(it.place()) + " of '" + now.proposal().facts().title() + "': ")
			.said(it.text())
			.note(Footnotes.of(it));
	}

	private static String place(Position.Place place) {
		return place.clause().map(Object::toString).orElse("the whole");
	}

	private record Dissent(Allocation.Dissent words, String proposal) {

	}

}
