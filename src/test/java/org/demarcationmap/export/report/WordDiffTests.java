package org.demarcationmap.export.report;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordDiffTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			SG2 resolves.,      SG2 resolves.,       SG2 resolves.
			SG2 resolves.,      SG20 resolves.,      [-SG2-]{+SG20+} resolves.
			Up to the gateway., Up to the network gateway., Up to the {+network +}gateway.
			'',                 New.,                {+New.+}
			Gone.,              '',                  [-Gone.-]
			""")
	void marksTheWordsThatDiffer(String earlier, String later, String marked) {
		assertThat(marked(WordDiff.between(earlier, later))).isEqualTo(marked);
	}

	@RepeatedTest(50)
	void givesBothTextsBack(RepetitionInfo round) {
		var random = new Random(round.getCurrentRepetition());
		var earlier = sentence(random);
		var later = sentence(random);
		var text = WordDiff.between(earlier, later);
		assertThat(without(text, Run.Deleted.class)).isEqualTo(later);
		assertThat(without(text, Run.Inserted.class)).isEqualTo(earlier);
	}

	@Test
	void putsOneLongTextInThePlaceOfAnother() {
		var text = WordDiff.between("a ".repeat(50_000), "b ".repeat(50_000));
		assertThat(text.runs()).containsExactly(new Run.Deleted("a ".repeat(50_000)),
				new Run.Inserted("b ".repeat(50_000)));
	}

	private static String sentence(Random random) {
		var words = List.of("one", "two", "物联网", "三", "a-b,", "(c)");
		return IntStream.range(0, random.nextInt(12))
			.mapToObj((_) -> words.get(random.nextInt(words.size())))
			.collect(Collectors.joining(" "));
	}

	private static String without(Text text, Class<? extends Run> kind) {
		return text.runs()
			.stream()
			.filter((run) -> !kind.isInstance(run))
			.map(WordDiffTests::words)
			.collect(Collectors.joining());
	}

	private static String marked(Text text) {
		return text.runs().stream().map((run) -> switch (run) {
			case Run.Inserted it -> "{+" + it.text() + "+}";
			case Run.Deleted it -> "[-" + it.text() + "-]";
			default -> words(run);
		}).collect(Collectors.joining());
	}

	private static String words(Run run) {
		return switch (run) {
			case Run.Words it -> it.text();
			case Run.Inserted it -> it.text();
			case Run.Deleted it -> it.text();
			case Run.Strong it -> it.text();
			case Run.Said it -> it.text();
			case Run.Note _ -> "";
		};
	}

}
