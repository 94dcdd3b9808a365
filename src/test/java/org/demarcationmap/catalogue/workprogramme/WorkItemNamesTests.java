package org.demarcationmap.catalogue.workprogramme;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class WorkItemNamesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Y.mv-iid               | Y.mv-iid           |
			X.1096 (ex X.bvm)      | X.bvm              | X.1096
			ITU-T E.IoT-NNAI       | E.IoT-NNAI         |
			E.164 (revision)       | E.164 (revision)   |
			""")
	void tellsTheProvisionalNameFromTheNumber(String text, String name, String became) {
		var item = ItemName.parse(text);
		assertThat(item.name()).hasToString(name);
		assertThat((item.became() != null) ? item.became().toString() : null).isEqualTo(became);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Y.mv-iid: Identity across platforms                              | Y.mv-iid | Identity across platforms
			Draft new Recommendation ITU-T X.iot-dt, "Security of IoT data"  | X.iot-dt | Security of IoT data
			TR.example – A report                                            | TR.example | A report
			""")
	void findsTheTitleBehindTheName(String text, String name, String title) {
		var item = ItemName.withTitle(text);
		assertThat(item.name()).hasToString(name);
		assertThat(item.title()).isEqualTo(title);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Q6/20,         SG20, Q6/20
			Q.6/20,        SG20, Q6/20
			Question 6/20, SG20, Q6/20
			6/20,          SG20, Q6/20
			WP1/20,        SG20,
			SG20,          SG20,
			Study Group 2, SG2,
			20,            SG20,
			TSAG,          TSAG,
			""")
	void knowsWhoWorksOnIt(String text, String body, String question) {
		var owner = Owner.parse(text);
		assertThat(owner.body()).hasToString(body);
		assertThat((owner.question() != null) ? owner.question().toString() : null).isEqualTo(question);
	}

	@ParameterizedTest
	@CsvSource({ "(Question not shown)", "somebody" })
	void doesNotGuessWhoWorksOnIt(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> Owner.parse(text))
			.withMessageContaining("write it like Q1/2, WP1/20 or SG20, or leave it empty");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ITU-T Y.4000, ITU-T X.1352 and Y.mv-iid (SG20)   | Y.4000 X.1352 Y.mv-iid |
			E Suppl. 11; ISO/IEC 27566-1, RFC8141             | E Suppl. 11 | ISO/IEC 27566-1 RFC 8141
			See clause 2.1 of the U.S. guide                   | |
			""")
	void findsTheTextsThatASentenceNames(String text, String ours, String outside) {
		assertThat(String.join(" ", NamedTexts.ours(text).stream().map(Object::toString).toList()))
			.isEqualTo((ours != null) ? ours : "");
		assertThat(String.join(" ", NamedTexts.outside(text).stream().map(Object::toString).toList()))
			.isEqualTo((outside != null) ? outside : "");
	}

}
