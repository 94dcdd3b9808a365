package org.demarcationmap.catalogue.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.demarcationmap.catalogue.ContinuationKind;
import org.demarcationmap.catalogue.facts.CatalogueFact.ContinuationFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.LiaisonsFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.MandateFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.ReferenceFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TopicFact;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.formats.Reading;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class OwnTableTests {

	private static final String TOPICS = "slug,name,description,source,verification\n";

	@Test
	void readsReferencesContinuationsAndMandates() {
		assertThat(Reading.of("from,to,kind,where,source,verification\nE.192,E.164,cites,clause 2,a source,verified\n")
			.facts(ReferenceFact.class)).singleElement()
			.satisfies((reference) -> assertThat(reference.where()).isEqualTo("clause 2"));
		assertThat(Reading.of("""
				later,laterPeriod,earlier,earlierPeriod,kind,source,verification
				Q1/2,2025-2028,Q1/2,2022-2024,CONTINUES,a source,verified
				""").facts(ContinuationFact.class)).singleElement()
			.satisfies((continuation) -> assertThat(continuation.kind()).isEqualTo(ContinuationKind.CONTINUES));
		assertThat(Reading.of("""
				body,question,period,statement,topics,source,verification
				SG2,Q1/2,2025-2028,Numbering of things.,naming;numbering,a source,verified
				SG2,,,Names.,,a source,verified
				""").facts(MandateFact.class))
			.extracting((mandate) -> mandate.topics().size() + " " + mandate.question())
			.containsExactly("2 Q1/2 (2025-2028)", "0 null");
	}

	@Test
	void readsLiaisons() {
		var reading = Reading.of("""
				item,liaisons,source,verification
				X.iot-dt,ITU-T SG20;ISO/TC 215,a source,verified
				X.none,none,a source,verified
				""");
		assertThat(reading.facts(LiaisonsFact.class)).singleElement()
			.satisfies((liaisons) -> assertThat(liaisons.names()).containsExactly("SG20", "ISO/TC 215"));
		assertThat(reading.rejected()).singleElement()
			.hasToString(
					"upload:3 liaisons 'none': This names no body: write codes like SG20 with semicolons between them, "
							+ "or leave the row out.");
	}

	@Test
	void readsWhatAnItemBecameAfterTheRowsThatSayIt() {
		var reading = Reading.of("""
				name,kind,status,title,became,source,verification
				Y.things,WORK_ITEM,APPROVED,Things,Y.1,a source,verified
				Y.1,RECOMMENDATION,IN_FORCE,Things,,a source,verified
				""");
		assertThat(reading.facts(DeliverableFact.class)).extracting((text) -> text.names().getFirst().value())
			.containsExactly("Y.1", "Y.things");
	}

	/** Tables that something is wrong with. */
	@Nested
	class Bad {

		@ParameterizedTest
		@ValueSource(strings = { "UTF-8", "windows-1252", "UTF-16", "UTF-16LE" })
		void areReadInTheCharacterSetThatTheyAreIn(String charset) {
			var text = TOPICS + "names,Qualité – noms,Zürich,a source,verified\n";
			var reading = Reading.of(text.getBytes(Charset.forName(charset)));
			assertThat(reading.facts(TopicFact.class)).singleElement()
				.satisfies((topic) -> assertThat(topic.name()).hasToString("Qualité – noms"));
			assertThat(reading.notes()).hasSize(charset.equals("windows-1252") || charset.equals("UTF-16LE") ? 1 : 0);
		}

		@Test
		void stopWhereAQuotationMarkIsNotClosed() {
			var reading = Reading.of(TOPICS
					+ "one,One,,a source,verified\ntwo,Two,\"cut in the middle,a source,verified\nthree,Three,,a s");
			assertThat(reading.facts()).hasSize(1);
			assertThat(reading.rejected()).singleElement()
				.satisfies((problem) -> assertThat(problem.mend()).startsWith("A quotation mark opens a cell"));
		}

		@Test
		void loseTheRowThatIsCutOff() {
			var reading = Reading.of(TOPICS + "one,One,,a source,verified\ntwo,Two,,a sou");
			assertThat(reading.facts()).hasSize(1);
			assertThat(reading.rejected()).singleElement()
				.hasToString("upload:3: The row has 4 cells and the heading 5. Write a separator for each empty cell; "
						+ "if it is the last row, the file may be cut off.");
		}

		@Test
		void loseTheRowWithACellOfAMegabyte() {
			var reading = Reading
				.of(TOPICS + "one,One," + "x".repeat(1 << 20) + ",a source,verified\ntwo,Two,,a source,verified\n");
			assertThat(reading.facts()).hasSize(1);
			assertThat(reading.rejected()).singleElement().satisfies((problem) -> {
				assertThat(problem.field()).isEqualTo("description");
				assertThat(problem.value()).hasSize(301);
				assertThat(problem.mend()).isEqualTo("This cell has 1048576 characters; write at most 20000.");
			});
		}

		@Test
		void loseTheRowThatContradictsAnEarlierOne() {
			var reading = Reading
				.of(TOPICS + "one,One,,a source,verified\none,One,,a source,verified\none,Other,,a source,verified\n");
			assertThat(reading.facts()).hasSize(2);
			assertThat(reading.rejected()).singleElement()
				.hasToString("upload:4 'one': Line 2 of this file says otherwise of the same thing, and was taken."
						+ " Leave one of them out.");
		}

		@Test
		void loseTheRowWithACellTooMany() {
			var reading = Reading.of(TOPICS + "one,One,a, b,a source,verified\n");
			assertThat(reading.rejected()).singleElement()
				.satisfies((problem) -> assertThat(problem.mend()).contains("Put a cell that holds a separator"));
		}

		@Test
		void nameTheLineWhereARowBegins() {
			var reading = Reading.of(TOPICS + "one,One,\"two\nlines\",a source,verified\n\ntwo,Two,,,verified\n");
			assertThat(reading.rejected()).singleElement()
				.extracting(Problem::toString)
				.isEqualTo("upload:5 source: Fill in this column.");
		}

		@Test
		void nameADateThatIsNone() {
			var reading = Reading.of("""
					name,kind,status,approved,source,verification
					Y.1,RECOMMENDATION,IN_FORCE,2026-13,a source,verified
					""");
			assertThat(reading.rejected()).singleElement()
				.hasToString(
						"upload:2 approved '2026-13': '2026-13' is no date: write it like 2026-02-13, 2026-02 or 2026.");
		}

		@Test
		void noteAColumnThatIsNotKnownOnce() {
			var reading = Reading
				.of("slug,colour,name,source,verification\none,red,One,a source,verified\ntwo,red,Two,a source,verified\n");
			assertThat(reading.facts()).hasSize(2);
			assertThat(reading.notes()).extracting(Problem::field).containsExactly("colour");
		}

	}

	@Test
	void readsMoreRowsThanABatchHolds() {
		var rows = new StringBuilder(TOPICS);
		for (var row = 0; row < 1200; row++) {
			rows.append("topic-").append(row).append(",Topic ").append(row).append(",,a source,verified\n");
		}
		assertThat(Reading.of(rows.toString().getBytes(StandardCharsets.UTF_8)).facts()).hasSize(1200);
	}

}
