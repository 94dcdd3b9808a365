package org.demarcationmap.catalogue.workprogramme;

import org.demarcationmap.catalogue.DeliverableStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkItemStatusTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Under study                                | UNDER_STUDY  | ''
			Under study [Issued from previous period]  | UNDER_STUDY  | ''
			New work item November 2020                | UNDER_STUDY  | UNDER_STUDY 2020-11
			Consented 2025-01-24, approved 2025-03-01  | APPROVED     | CONSENTED 2025-01-24, APPROVED 2025-03-01
			Consented July 2022                        | CONSENTED    | CONSENTED 2022-07
			Determined on 13 Feb 2026                  | DETERMINED   | DETERMINED 2026-02-13
			Agreed December 4, 2018                    | AGREED       | AGREED 2018-12-04
			Approved on 2017-07-28 [Issued from 2013]  | APPROVED     | APPROVED 2017-07-28
			APPROVED                                   | APPROVED     | ''
			For determination September 2025           | UNDER_STUDY  | ''
			Carried to next study period               | UNDER_STUDY  | ''
			Stale                                      | STALE        | ''
			Deleted 2024                               | DISCONTINUED | DISCONTINUED 2024
			""")
	void readsStatesAndTheirDates(String text, DeliverableStatus current, String dated) {
		var status = WorkItemStatus.parse(text);
		assertThat(status.current()).isEqualTo(current);
		assertThat(String.join(", ",
				status.dated().stream().map((state) -> state.status() + " " + state.since()).toList()))
			.isEqualTo(dated);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Published before       | is no status of the work programme: write Under study,
			Consented 2026-13      | no date: write it like 2026-02-13
			Approved 31 Feb 2026   | names no day of that month
			""")
	void refusesWhatItDoesNotKnow(String text, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> WorkItemStatus.parse(text))
			.withMessageContaining(message);
	}

	@Test
	void takesTheDateOfAColumnWhereTheStatusHasNone() {
		var status = WorkItemStatus.parse("Under study")
			.with(DeliverableStatus.UNDER_STUDY, WrittenDate.parse("2025-05-02"));
		assertThat(status.dated()).singleElement()
			.satisfies((state) -> assertThat(state.since()).hasToString("2025-05-02"));
	}

}
