package org.demarcationmap.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.demarcationmap.export.XmlText;
import org.demarcationmap.export.docx.PartCopy.Content;
import org.demarcationmap.export.report.Markup;
import org.demarcationmap.export.report.Report;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A report as a Word document.
 *
 * @param template what it is made from
 * @param report what it says
 */
record ReportDocument(ReportTemplate template, Report report) {

	private static final int FIRST_NOTE = 100;

	void write(OutputStream out) throws IOException {
		try (var file = this.template.open()) {
			var parts = WordParts.of(file);
			var values = Placeholder.values(this.report);
			for (var margin : parts.margins()) {
				fill(margin, values);
			}
			var texts = writeBody(parts, values);
			writeNotes(parts.footnotes(), texts);
			file.getPackageProperties().setTitleProperty(XmlText.of(this.report.title()));
			file.save(out);
			file.revert();
		}
		catch (InvalidFormatException ex) {
			throw new TemplateException("The report template cannot be read: " + ex.getMessage(), ex);
		}
	}

	private static void fill(PackagePart part, Map<String, String> values) throws IOException {
		var document = WordParts.read(part);
		new TemplateTexts(document).fill((name) -> values.getOrDefault(name, ""));
		try (var out = WordParts.writer(part)) {
			new PartCopy(new Markup(out), Map.of()).copy(document, () -> {
			});
		}
	}

	private WordTexts writeBody(WordParts parts, Map<String, String> values)
			throws IOException, InvalidFormatException {
		var document = WordParts.read(parts.main());
		var pictures = WordPictures.of(this.report.sections(), parts);
		try (var out = WordParts.writer(parts.main())) {
			var markup = new Markup(out);
			var texts = new WordTexts(markup, this.report.about().asOf(), FIRST_NOTE);
			var contents = contents(document, new WordBody(markup, texts, pictures));
			new TemplateTexts(document).fill((name) -> values.getOrDefault(name, ""));
			new PartCopy(markup, contents).copy(document, () -> {
			});
			return texts;
		}
	}

	private Map<Element, Content> contents(Document document, WordBody body) {
		var template = new TemplateTexts(document);
		var contents = new LinkedHashMap<Element, Content>();
		template.paragraphs(Placeholder.CONTENTS)
			.forEach((it) -> contents.put(it, () -> body.printContents(this.report.sections())));
		template.paragraphs(Placeholder.REPORT)
			.forEach((it) -> contents.put(it, () -> body.print(this.report.sections())));
		return contents;
	}

	private void writeNotes(PackagePart part, WordTexts texts) throws IOException {
		var document = WordParts.read(part);
		try (var out = WordParts.writer(part)) {
			var markup = new Markup(out);
			var notes = new WordTexts(markup, this.report.about().asOf(), FIRST_NOTE);
			new PartCopy(markup, Map.of()).copy(document, () -> notes.printNotesOf(texts));
		}
	}

}
