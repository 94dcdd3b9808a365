package org.demarcationmap.export;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.graphql.BadArgumentException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ExportOptionsTests {

	private static final Instant MOMENT = Instant.parse("2026-11-22T12:00:00Z");

	@Test
	void addNothingToAnAddressWhereNothingIsChosen() {
		assertThat(ExportOptions.NONE.query()).isEmpty();
	}

	@Test
	void standInTheAddressThatGivesTheFile() {
		var filter = new RowFilter(List.of("SG2"), List.of("Q1/2", "Q6/20"), List.of("uuid"), List.of(RowState.AGREED));
		assertThat(new ExportOptions(filter, MOMENT, true).query()).isEqualTo(
				"?side=SG2&question=Q1/2&question=Q6/20&topic=uuid&status=AGREED&asOf=2026-11-22T12:00:00Z&bom=true");
	}

	@Nested
	class AsAUserWroteThem {

		@Test
		void areRead() {
			var options = new ChosenOptions(List.of(" SG2 ", ""), null, null, List.of("agreed"), MOMENT.toString(),
					"true")
				.options();
			assertThat(options).isEqualTo(new ExportOptions(
					new RowFilter(List.of("SG2"), List.of(), List.of(), List.of(RowState.AGREED)), MOMENT, true));
		}

		@ParameterizedTest
		@CsvSource(textBlock = """
				FIRM,   ,          ,    `status` is 'FIRM': choose among PROPOSED
				,       yesterday, ,    `asOf` is 'yesterday': write a moment in UTC
				,       ,          yes, `bom` is 'yes': write true or false.
				""")
		void areRefusedWithTheMend(String status, String asOf, String bom, String message) {
			var chosen = new ChosenOptions(null, null, null, (status != null) ? List.of(status) : null, asOf, bom);
			assertThatExceptionOfType(BadArgumentException.class).isThrownBy(chosen::options)
				.withMessageStartingWith(message);
		}

	}

	@Nested
	class Filters {

		@ParameterizedTest
		@CsvSource(textBlock = """
				SG2,  ,       ,               2
				SG20, ,       ,               2
				TSAG, ,       ,               1
				,     Q6/20,  ,               1
				,     Q6/2,   ,               0
				,     ,       oid-resolution, 1
				SG2,  Q6/20,  oid-resolution, 1
				""")
		void keepTheRowsThatFitAll(String side, String question, String topic, int rows) {
			var filter = new RowFilter(all(side), all(question), all(topic), List.of());
			assertThat(SampleMaps.line().whole().only(filter).rows()).hasSize(rows);
		}

		@Test
		void keepTheEvidenceOfTheTopicsThatAreLeft() {
			var left = SampleMaps.line()
				.whole()
				.only(new RowFilter(List.of(), List.of(), List.of("identifier-terminology"), List.of()));
			assertThat(left.evidence().cards()).isEmpty();
			assertThat(left.evidence().topics()).hasSize(1);
		}

		private static List<String> all(String one) {
			return (one != null) ? List.of(one) : List.of();
		}

	}

}
