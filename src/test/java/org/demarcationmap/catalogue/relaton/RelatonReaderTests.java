package org.demarcationmap.catalogue.relaton;

import java.nio.charset.StandardCharsets;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.EditionName;
import org.demarcationmap.catalogue.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class RelatonReaderTests {

	private final RelatonReader reader = new RelatonReader();

	@Test
	void readsWhatARecordSaysOfAnEdition() {
		var record = this.reader
			.record(bytes(Records.record("E.192 (02/2026)", "Resources for things", "2026-02-13", "Published")));
		assertThat(record).isEqualTo(new RelatonRecord(EditionName.parse("E.192 (02/2026)"), "Resources for things",
				new PartialDate("2026-02-13"), "1", RelatonRecord.Stage.PUBLISHED, new BodyCode("SG2"),
				"https://example.org/E.192", null));
	}

	@Test
	void readsARecordThatSaysLittle() {
		var record = this.reader.record(bytes("""
				docidentifier:
				- content: ITU-T X.1162 (05/2008)
				  type: ITU
				- content: ISO/IEC 9594-8
				  type: ISO
				date:
				- type: published
				  at: 2008-05-29
				"""));
		assertThat(record.stage()).isEqualTo(RelatonRecord.Stage.NOT_SAID);
		assertThat(record.title()).isNull();
		assertThat(record.group()).isNull();
		assertThat(record.twin()).isEqualTo("ISO/IEC 9594-8");
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			ITU-T Study Group 20,                           SG20
			Telecommunication Standardization Advisory Group, TSAG
			""")
	void knowsTheBodyByItsName(String name, String code) {
		var yaml = Records.record("E.192 (02/2026)", "Resources", "2026-02-13", "Published");
		assertThat(this.reader.record(bytes(yaml.replace("ITU-T Study Group 2", name))).group())
			.isEqualTo(new BodyCode(code));
	}

	@Test
	void readsTheHeadingOfARecordThatIsBrokenFurtherDown() {
		var yaml = Records.record("E.192 (02/2026)", "Resources", "2026-02-13", "Published") + "broken: [";
		assertThat(this.reader.heading(bytes(yaml)))
			.isEqualTo(new Heading(EditionName.parse("E.192 (02/2026)"), "Resources"));
		assertThatExceptionOfType(UnreadableRecordException.class).isThrownBy(() -> this.reader.record(bytes(yaml)))
			.satisfies((ex) -> assertThat(ex.line()).isGreaterThan(40))
			.satisfies((ex) -> assertThat(ex.mend()).isEqualTo("Mend the YAML there."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					title: [{content: A}]                                                     | docidentifier | identifier of type ITU
					docidentifier: [{content: E.192, type: ITU}]                              | docidentifier | write it like ITU-T E.192
					docidentifier: [{content: ITU-T E.192 (02/2026), type: ITU}]              | date          | date of type published
					{docidentifier: [{content: ITU-T E.192 (02/2026), type: ITU}], date: [{type: published, at: yesterday}]} | date | write it like 2026-02-13
					""")
	void namesTheFieldThatIsWrong(String yaml, String field, String mend) {
		assertThatExceptionOfType(UnreadableRecordException.class).isThrownBy(() -> this.reader.record(bytes(yaml)))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo(field))
			.satisfies((ex) -> assertThat(ex.mend()).contains(mend));
	}

	@Test
	void refusesDeepNesting() {
		var yaml = "relation: " + "[".repeat(200) + "]".repeat(200);
		assertThatExceptionOfType(UnreadableRecordException.class).isThrownBy(() -> this.reader.record(bytes(yaml)));
	}

	@Test
	void doesNotUnfoldAliases() {
		var yaml = new StringBuilder("a0: &a0 [x, x]\n");
		for (var level = 1; level < 30; level++) {
			yaml.append("a%d: &a%d [*a%d, *a%d]\n".formatted(level, level, level - 1, level - 1));
		}
		assertThatExceptionOfType(UnreadableRecordException.class)
			.isThrownBy(() -> this.reader.record(bytes(yaml.toString())))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo("docidentifier"));
	}

	private static byte[] bytes(String yaml) {
		return yaml.getBytes(StandardCharsets.UTF_8);
	}

}
