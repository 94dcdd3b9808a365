package org.demarcationmap.export.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.export.SampleMaps;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReportsTests {

	@Test
	void hasEverySectionInItsOrder() {
		assertThat(SampleReports.line().sections()).extracting(Section::title)
			.containsExactly("1 Mandate", "2 How the groups worked", "3 Baseline: what each group does",
					"4 Overlap, synergy and gaps", "5 The line", "6 What is provisional, and what bodies endorsed",
					"7 What is not agreed", "8 Topics in scope that the line leaves open", "9 Participation",
					"10 Next steps", "Annex A Sources", "Annex B About this file");
	}

	@Test
	void leavesOpenOnTheCoverWhatIsNotKnown() {
		assertThat(SampleReports.line().table()).containsEntry(FrontField.STUDY_GROUP, "SG2, SG20")
			.containsEntry(FrontField.QUESTIONS, "Q6/20 (2025-2028)")
			.containsEntry(FrontField.MEETING, FrontField.OPEN)
			.containsEntry(FrontField.CONTACT, FrontField.OPEN)
			.containsEntry(FrontField.APPROVAL, FrontField.OPEN);
	}

	@Test
	void restsEveryRowOfTheLineOnItsConclusions() {
		assertThat(notes(section("5"))).hasSize(2)
			.allSatisfy((note) -> assertThat(note).contains("SG2 AGREED", "SG20 AGREED", "2026-03-02", "revision 1"));
	}

	@Test
	void restsEveryTextOfTheBaselineOnItsTreatment() {
		assertThat(notes(section("3"))).hasSize(2)
			.allSatisfy(
					(note) -> assertThat(note).contains("Treatment of 'oid-resolution'", "https://example.org/a-text"));
	}

	@Test
	void tellsDissentAndOpenConcernsInTheirOwnWords() {
		var said = texts(section("7")).flatMap((it) -> it.runs().stream())
			.filter(Run.Said.class::isInstance)
			.map((run) -> ((Run.Said) run).text());
		assertThat(said).containsExactly("Not without a review.", "It touches us.", "It touches us.");
	}

	@Test
	void listsTheTopicsThatTheLineLeavesOpen() {
		assertThat(words(section("8"))).contains("Topic uuid").doesNotContain("Topic oid-resolution");
	}

	@Test
	void countsNobodyWhereTheRulesHideCounts() {
		assertThat(words(section("9"))).contains("B", "C").doesNotContainPattern("\\d of \\d");
	}

	@Test
	void saysThatAnEmptyLineSaysNothing() {
		var report = SampleReports.on(SampleMaps.empty());
		assertThat(report.sections().get(4).blocks()).contains(Block.Paragraph.of("It says nothing yet."));
	}

	@Test
	void marksRehearsalsAndProvisionalLines() {
		assertThat(SampleReports.line().marks()).containsExactly("REHEARSAL", "PROVISIONAL");
	}

	private static Section section(String number) {
		return SampleReports.line()
			.sections()
			.stream()
			.filter((it) -> it.number().equals(number))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> notes(Section section) {
		return texts(section).flatMap((it) -> it.runs().stream())
			.filter(Run.Note.class::isInstance)
			.map((run) -> ((Run.Note) run).text())
			.toList();
	}

	private static String words(Section section) {
		return texts(section).flatMap((it) -> it.runs().stream())
			.map(Object::toString)
			.collect(Collectors.joining(" "));
	}

	private static Stream<Text> texts(Section section) {
		return Stream.concat(section.blocks().stream().flatMap(ReportsTests::texts),
				section.parts().stream().flatMap(ReportsTests::texts));
	}

	private static Stream<Text> texts(Block block) {
		return switch (block) {
			case Block.Paragraph paragraph -> Stream.of(paragraph.text());
			case Block.Bullets bullets -> bullets.items().stream();
			case Block.Table table -> table.rows().stream().flatMap((row) -> row.cells().stream());
			case Block.Figure _ -> Stream.empty();
		};
	}

}
