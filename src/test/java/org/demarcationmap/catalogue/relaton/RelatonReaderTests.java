package org.demarcationmap.catalogue.relaton;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.EditionKind;
import org.demarcationmap.catalogue.EditionName;
import org.demarcationmap.catalogue.PartialDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RelatonReaderTests {

	private final RelatonReader reader = new RelatonReader();

	@Test
	void readsWhatARecordSaysOfAnEdition() {
		var record = this.reader
			.record(bytes(Records.record("E.192 (02/2026)", "Resources for things", "2026-02-13", "Published")));
		assertThat(record).isEqualTo(new RelatonRecord(EditionName.parse("E.192 (02/2026)"), "Resources for things",
				"About them.", new PartialDate("2026-02-13"), "1", RelatonRecord.Stage.PUBLISHED, new BodyCode("SG2"),
				"https://example.org/E.192", null, null));
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
			<p>Numbers <b>for</b> things.<br/>All of them.</p>, Numbers for things. All of them.
			A bound of x <y is no markup,                     A bound of x <y is no markup
			'  spread   out ',                                  spread out
			<p> </p>,
			""")
	void readsAnAbstractInPlainWords(String text, String plain) {
		var yaml = Records.record("E.192 (02/2026)", "Resources", "2026-02-13", "Published");
		assertThat(this.reader.record(bytes(yaml.replace("<p>About  them.</p>", "'" + text + "'"))).summary())
			.isEqualTo(plain);
	}

	@Test
	void cutsAnAbstractThatIsNone() {
		var yaml = Records.record("E.192 (02/2026)", "Resources", "2026-02-13", "Published");
		var summary = this.reader.record(bytes(yaml.replace("<p>About  them.</p>", "word ".repeat(100_000)))).summary();
		assertThat(summary).hasSizeLessThanOrEqualTo(20_001).endsWith("word…");
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
	void refusesATitleOfAMegabyte() {
		var yaml = Records.record("E.192 (02/2026)", "x".repeat(1_000_000), "2026-02-13", "Published");
		assertThat(refusal(bytes(yaml)).mend()).isEqualTo("The title has 1000000 characters; write at most 4000.");
		assertThat(refusal(bytes(yaml)).value()).hasSize(200);
	}

	@Test
	void refusesTagsOfItsOwn() {
		assertThatExceptionOfType(UnreadableRecordException.class)
			.isThrownBy(() -> this.reader.record(bytes("!!javax.script.ScriptEngineManager [a]")))
			.satisfies(RelatonReaderTests::speaksOfTheFile);
	}

	/** Records of other organizations, in the shapes that their data sets have. */
	@Nested
	class Outside {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				ISO/IEC 9834-1:2012          | ISO  | ISO/IEC 9834-1 | EDITION
				ISO 19115-1:2014/Amd 1:2018  | ISO  | ISO 19115-1    | AMENDMENT
				3GPP TR 25.999:Rel-7/7.1.0   | 3GPP | 3GPP TR 25.999 | EDITION
				RFC 8141                     | IETF | RFC 8141       | EDITION
				IEEE 802.1Q-2018             | IEEE | IEEE 802.1Q-2018 | EDITION
				""")
		void knowsTheTextOfAnIdentifier(String identifier, String type, String text, EditionKind kind) {
			var record = record("""
					docidentifier: [{content: '%s', type: %s, primary: true}, {content: 10.1/x, type: DOI}]
					title: [{content: A title, type: main}]
					date: [{type: published, at: '2012-09'}]
					""".formatted(identifier, type));
			assertThat(record.isOutside()).isTrue();
			assertThat(record.name().numbers()).extracting(Object::toString).containsExactly(text);
			assertThat(record.name().kind()).isEqualTo(kind);
			assertThat(record.published()).hasToString("2012-09");
		}

		@Test
		void readsTheOlderShapeOfTheDataSets() {
			var record = record("""
					docid: {id: 'RFC 8141', type: IETF}
					title: [{content: URNs, type: main}]
					link: [{content: 'https://www.rfc-editor.org/info/rfc8141', type: src}]
					date: [{type: published, value: 2017-04}]
					contributor: {organization: {name: RFC Publisher, abbreviation: RFC Publisher}, role: publisher}
					edition: '1'
					""");
			assertThat(record.title()).isEqualTo("URNs");
			assertThat(record.source()).isEqualTo("https://www.rfc-editor.org/info/rfc8141");
			assertThat(record.owner()).hasToString("RFC Publisher");
		}

		@Test
		void takesTheYearOfTheIdentifierWhereThereIsNoDate() {
			var record = record("docidentifier: [{content: 'ISO/IEC 15459-1:2014', type: ISO}]\n");
			assertThat(record.published()).hasToString("2014");
			assertThat(record.owner()).isNull();
		}

		private RelatonRecord record(String yaml) {
			return RelatonReaderTests.this.reader.record(bytes(yaml));
		}

	}

	@Test
	void readsTheHeadingOfARecordThatIsBrokenFurtherDown() {
		var yaml = Records.record("E.192 (02/2026)", "Resources", "2026-02-13", "Published") + "broken: [";
		assertThat(this.reader.heading(bytes(yaml)))
			.isEqualTo(new Heading(EditionName.parse("E.192 (02/2026)"), "Resources"));
		assertThatExceptionOfType(UnreadableRecordException.class).isThrownBy(() -> this.reader.record(bytes(yaml)))
			.satisfies((ex) -> assertThat(ex.line()).isGreaterThan(40))
			.satisfies((ex) -> assertThat(ex.mend()).startsWith("The syntax of the YAML is broken here."));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					title: [{content: A}]                                                     | docidentifier | identifier of type ITU
					docidentifier: [{content: RFC 8141, type: IETF}]                          | date          | date of type published
					docidentifier: [{content: E.192, type: ITU}]                              | docidentifier | write it like ITU-T E.192
					docidentifier: [{content: ITU-T E.192 (02/2026), type: ITU}]              | date          | date of type published
					{docidentifier: [{content: ITU-T E.192 (02/2026), type: ITU}], date: [{type: published, at: yesterday}]} | date | write it like 2026-02-13
					""")
	void namesTheFieldThatIsWrong(String yaml, String field, String mend) {
		assertThatExceptionOfType(UnreadableRecordException.class).isThrownBy(() -> this.reader.record(bytes(yaml)))
			.satisfies((ex) -> assertThat(ex.field()).isEqualTo(field))
			.satisfies((ex) -> assertThat(ex.mend()).contains(mend));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					title: [{content: [a, b]}]     | title[0].content | `title[0].content` is a list; write one text.
					title: [{content: {a: b}}]     | title[0].content | `title[0].content` is a mapping; write one text.
					docidentifier: 5               | docidentifier[0] | `docidentifier[0]` is a number; write a mapping of fields.
					edition: [a]                   | edition          | `edition` is a list; write a mapping of fields.
					status: true                   | status           | `status` is true or false; write a mapping of fields.
					""")
	void saysWhatAFieldIsAndWhatToWrite(String yaml, String field, String mend) {
		assertThat(refusal(bytes(yaml))).satisfies((ex) -> assertThat(ex.field()).isEqualTo(field))
			.satisfies((ex) -> assertThat(ex.mend()).isEqualTo(mend));
	}

	@Test
	void saysInTheHeadingTooWhatAFieldIs() {
		assertThatExceptionOfType(UnreadableRecordException.class)
			.isThrownBy(() -> this.reader.heading(bytes("title: [{content: [a, b]}]")))
			.satisfies((ex) -> assertThat(ex.mend()).endsWith(" is a list; write one text."))
			.satisfies(RelatonReaderTests::speaksOfTheFile);
	}

	@Test
	void saysThatARecordIsNotInUtf8() {
		var yaml = Records.record("E.192 (02/2026)", "Qualit\u00e9 des r\u00e9seaux", "2026-02-13", "Published");
		for (var charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16)) {
			assertThat(refusal(yaml.getBytes(charset)).mend())
				.isEqualTo("The record is not written in UTF-8. Save it in UTF-8 and send it again.");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			'a: [\\n'             | 2 | expected the node content
			'title: "abc\\n'      | 2 | found unexpected end of stream
			'title:\\n\\t- a\\n'   | 2 | found character
			'a: b: c\\n'          | 1 | mapping values are not allowed here
			""")
	void saysWhereTheSyntaxIsBroken(String yaml, int line, String found) {
		var refusal = refusal(bytes(yaml.translateEscapes()));
		assertThat(refusal.mend())
			.isEqualTo("The syntax of the YAML is broken here. Mend this line or the one before it.");
		assertThat(refusal.line()).isEqualTo(line);
		assertThat(refusal.value()).startsWith(found);
	}

	private UnreadableRecordException refusal(byte[] yaml) {
		var refusal = catchThrowableOfType(UnreadableRecordException.class, () -> this.reader.record(yaml));
		assertThat(refusal).isNotNull().satisfies(RelatonReaderTests::speaksOfTheFile);
		return refusal;
	}

	private static void speaksOfTheFile(UnreadableRecordException ex) {
		assertThat(ex.field() + ex.value() + ex.mend()).doesNotContain("java.", "jackson", "JsonToken",
				"StreamReadConstraints");
	}

	@Test
	void refusesDeepNesting() {
		var yaml = "relation: " + "[".repeat(200) + "]".repeat(200);
		assertThat(refusal(bytes(yaml)).mend()).startsWith("The record is nested deeper");
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
