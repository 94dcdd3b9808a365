package org.demarcationmap.export.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.SimpleValue;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.demarcationmap.export.GoldenFiles;
import org.demarcationmap.export.SampleMaps;
import org.demarcationmap.export.XmlText;
import org.demarcationmap.export.report.SampleReports;
import org.demarcationmap.export.report.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReportDocumentTests {

	@Test
	void saysWhatTheReportSays() throws IOException {
		try (var document = Documents.of(SampleReports.line())) {
			GoldenFiles.assertSame("report.docx.txt", text(document).getBytes(StandardCharsets.UTF_8));
		}
	}

	@Test
	void hasTheHeadingsOfTheReportInWordsOwnStyles() throws IOException {
		try (var document = Documents.of(SampleReports.line())) {
			assertThat(styled(document, "Heading1"))
				.containsExactlyElementsOf(SampleReports.line().sections().stream().map(Section::title).toList());
			assertThat(styled(document, "Heading2")).contains("3.2 Resolution of object identifiers");
			assertThat(styled(document, "Title")).containsExactly(SampleReports.line().title());
		}
	}

	@Test
	void hasRealFootnotesThatAreReferredToOnce() throws IOException {
		try (var document = Documents.of(SampleReports.line())) {
			var notes = document.getFootnotes()
				.stream()
				.map(XWPFFootnote::getId)
				.filter((id) -> id.intValue() > 0)
				.toList();
			var references = document.getDocument().xmlText(new XmlOptions().setSaveOuter());
			assertThat(notes).hasSizeGreaterThan(15)
				.allSatisfy((id) -> assertThat(references).containsOnlyOnce("footnoteReference w:id=\"" + id + "\""));
		}
	}

	@Test
	void repeatsTheHeadingOfEveryTable() throws IOException {
		try (var document = Documents.of(SampleReports.line())) {
			assertThat(document.getTables().stream().skip(1)).isNotEmpty()
				.allSatisfy((table) -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
			assertThat(styled(document, "Caption")).filteredOn((caption) -> caption.startsWith("Table "))
				.hasSize(document.getTables().size() - 1);
		}
	}

	@Test
	void fillsEveryPlaceholderAndMarksEveryPage() throws IOException {
		try (var document = Documents.of(SampleReports.line())) {
			assertThat(text(document)).doesNotContain("${");
			assertThat(document.getHeaderList()).singleElement()
				.satisfies((header) -> assertThat(header.getText()).contains("REHEARSAL:", "PROVISIONAL:"));
			assertThat(document.getFooterList()).singleElement()
				.satisfies((footer) -> assertThat(footer.getText()).contains("rehearsal, line, version 1"));
		}
	}

	@Test
	void isWhatTheSchemaOfWordAllows() throws IOException {
		try (var document = Documents.of(SampleReports.line())) {
			assertThat(mistakes(document.getDocument())).isEmpty();
			for (var note : document.getFootnotes()) {
				assertThat(mistakes(note.getCTFtnEdn())).isEmpty();
			}
		}
	}

	@Test
	void writesAReportOnNothing() throws IOException {
		try (var document = Documents.of(SampleReports.on(SampleMaps.empty()))) {
			assertThat(text(document)).contains("It says nothing yet.");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "${title} ${nonsense}", "<w:p>]]>&amp;", "a\u0000b\uD800c", "物联网", "line one\nline two" })
	void keepsEveryTextAsText(String text) throws IOException {
		try (var document = Documents.of(SampleReports.saying(text))) {
			assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText)
				.anySatisfy((it) -> assertThat(it).contains("“" + XmlText.of(text) + "”"));
		}
	}

	@Test
	void turnsRightToLeftParagraphs() throws IOException {
		try (var document = Documents.of(SampleReports.saying("مرحبا بالعالم"))) {
			assertThat(document.getDocument().xmlText()).contains("<w:bidi/>").contains("<w:rtl/>");
			assertThat(mistakes(document.getDocument())).isEmpty();
		}
	}

	@Test
	void survivesAnyUnicode() throws IOException {
		var random = new Random(11);
		for (var round = 0; round < 10; round++) {
			var text = random.ints(200, 1, 0x11FFF)
				.collect(StringBuilder::new, (all, it) -> all.appendCodePoint(it), StringBuilder::append)
				.toString();
			try (var document = Documents.of(SampleReports.saying(text))) {
				assertThat(styled(document, "Heading2"))
					.anySatisfy((heading) -> assertThat(heading).contains(XmlText.of(text).replaceAll("\\R", "\n")));
			}
		}
	}

	@Test
	void marksWhatALaterLineChangesAsWordDoes() throws IOException {
		var report = SampleReports.comparison(SampleMaps.line(), SampleReports.later());
		try (var document = Documents.of(report)) {
			var xml = document.getDocument().xmlText();
			assertThat(xml).contains("w:author=\"Demarcation Map\" w:date=\"2026-03-02T09:01:00Z\"", "<w:delText");
			assertThat(mistakes(document.getDocument())).isEmpty();
			GoldenFiles.assertSame("comparison.docx.txt", text(document).getBytes(StandardCharsets.UTF_8));
		}
	}

	@Test
	void marksNothingWhereNothingChanged() throws IOException {
		var report = SampleReports.comparison(SampleMaps.line(), SampleMaps.line());
		try (var document = Documents.of(report)) {
			assertThat(document.getDocument().xmlText()).doesNotContain("<w:ins ", "<w:del ");
		}
	}

	@Test
	void holdsPicturesWithAlternativeTexts() throws IOException {
		try (var document = Documents.of(SampleReports.withPicture())) {
			assertThat(document.getDocument().xmlText()).contains("descr=\"A square in a box.\"", "svgBlip");
			assertThat(document.getAllPictures()).hasSize(2);
			assertThat(styled(document, "Caption")).contains("Figure 1: A square");
			assertThat(mistakes(document.getDocument())).isEmpty();
		}
	}

	@Test
	void tellsAGroupWhatTheOtherDoes() throws IOException {
		try (var document = Documents.of(SampleReports.baseline("SG2"))) {
			assertThat(text(document)).contains("| Y.1 | SG20 |", "2 Terminology of identifiers")
				.doesNotContain("| E.1 |");
			assertThat(mistakes(document.getDocument())).isEmpty();
		}
	}

	private static List<XmlError> mistakes(XmlObject part) {
		var mistakes = new ArrayList<XmlError>();
		part.validate(new XmlOptions().setErrorListener(mistakes));
		return mistakes;
	}

	private static List<String> styled(XWPFDocument document, String style) {
		return document.getParagraphs()
			.stream()
			.filter((it) -> style.equals(it.getStyle()))
			.map(ReportDocumentTests::text)
			.toList();
	}

	/** The words of a paragraph, with those of its fields and without its footnotes. */
	private static String text(XWPFParagraph paragraph) {
		var words = new StringBuilder();
		for (var part : paragraph.getCTP()
			.selectPath(
					"declare namespace w='http://schemas.openxmlformats.org/wordprocessingml/2006/main' .//w:t | .//w:br")) {
			words.append(part.getDomNode().getLocalName().equals("br") ? "\n" : ((SimpleValue) part).getStringValue());
		}
		return words.toString();
	}

	/** Style and words of every paragraph, line by line. */
	private static String text(XWPFDocument document) {
		var body = document.getBodyElements()
			.stream()
			.map((it) -> (it instanceof XWPFTable table) ? text(table) : text((XWPFParagraph) it, ""))
			.collect(Collectors.joining("\n"));
		var notes = document.getFootnotes()
			.stream()
			.flatMap((it) -> it.getParagraphs().stream())
			.map((it) -> text(it, ""))
			.collect(Collectors.joining("\n"));
		return body + "\n" + notes + "\n";
	}

	private static String text(XWPFParagraph paragraph, String before) {
		return (before + paragraph.getStyle() + ": " + text(paragraph)).strip();
	}

	private static String text(XWPFTable table) {
		return table.getRows()
			.stream()
			.map((row) -> row.getTableCells()
				.stream()
				.map((cell) -> cell.getParagraphs()
					.stream()
					.map(ReportDocumentTests::text)
					.collect(Collectors.joining(" / ")))
				.collect(Collectors.joining(" | ", "| ", " |")))
			.collect(Collectors.joining("\n"));
	}

}
