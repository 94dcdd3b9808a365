package org.demarcationmap.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.demarcationmap.export.report.SampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReportTemplateTests {

	private static final String BODY = "word/document.xml";

	@TempDir
	@SuppressWarnings("NullAway.Init")
	private Path folder;

	@Test
	void namesAnUnknownPlaceholder() throws IOException {
		refuses(Documents.changed(this.folder, BODY, "${meeting}", "${meetnig}"),
				"template.docx' has the unknown placeholder ${meetnig}. Those that there are: questions, meeting,");
	}

	@Test
	void namesAnUnknownPlaceholderOfAHeader() throws IOException {
		refuses(Documents.changed(this.folder, "word/header1.xml", "${notices}", "${notice}"),
				"placeholder ${notice}.");
	}

	@Test
	void fillsPlaceholdersThatAreSplitIntoRuns() throws IOException {
		var template = Documents.changed(this.folder, BODY, "${title}</w:t></w:r></w:p><w:p>",
				"A $</w:t></w:r><w:r><w:t>{ti</w:t></w:r><w:r><w:t>tle} of ${demar</w:t></w:r><w:r><w:t>cation}!</w:t></w:r></w:p><w:p>");
		try (var document = new XWPFDocument(
				new ByteArrayInputStream(Documents.bytes(SampleReports.line(), template)))) {
			assertThat(document.getParagraphs().getFirst().getText())
				.isEqualTo("A Report on the demarcation line: Rehearsal of rehearsal!");
		}
	}

	@Test
	void asksForThePlaceOfTheReport() throws IOException {
		refuses(Documents.changed(this.folder, BODY, "${report}", "none"), "must hold ${report} once");
	}

	@Test
	void asksForAParagraphOfItsOwn() throws IOException {
		refuses(Documents.changed(this.folder, BODY, "${report}", "See: ${report}"), "in a paragraph of its own");
	}

	@Test
	void namesAMissingStyle() throws IOException {
		refuses(Documents.changed(this.folder, "word/styles.xml", "w:styleId=\"Heading2\"",
				"w:styleId=\"berschrift2\""), "has no style Heading2.");
	}

	@Test
	void saysThatThereIsNoSuchFile() {
		refuses(this.folder.resolve("none.docx"), "there is no such file that can be read");
	}

	@Test
	void saysThatAFileIsNoWordDocument() throws IOException {
		refuses(Files.writeString(this.folder.resolve("text.docx"), "Only text."), "is no Word document");
	}

	private static void refuses(Path template, String why) {
		assertThatExceptionOfType(TemplateException.class).isThrownBy(() -> Documents.template(template))
			.withMessageContaining(why);
	}

}
