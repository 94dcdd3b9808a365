package org.demarcationmap.export.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.export.report.Markup;
import org.demarcationmap.export.report.Section;

/**
 * Prints the sections of a report, and the table of their headings. Word fills in the
 * pages when it opens the document.
 */
final class WordBody {

	private static final int DEEPEST_IN_CONTENTS = 2;

	private static final int DEEPEST_STYLE = 3;

	private static final int FIRST_BOOKMARK = 10_000;

	private final Markup out;

	private final WordTexts texts;

	private final WordBlocks blocks;

	private int bookmarks = FIRST_BOOKMARK;

	WordBody(Markup out, WordTexts texts, WordPictures pictures) {
		this.out = out;
		this.texts = texts;
		this.blocks = new WordBlocks(out, texts, pictures);
	}

	void print(List<Section> sections) throws IOException {
		for (var section : sections) {
			print(section, 1);
		}
	}

	private void print(Section section, int level) throws IOException {
		this.texts.begin("Heading" + Math.min(level, DEEPEST_STYLE), section.heading());
		var id = Integer.toString(this.bookmarks++);
		this.out.empty("w:bookmarkStart", "w:id", id, "w:name", bookmark(section));
		this.texts.run("", section.title());
		this.out.empty("w:bookmarkEnd", "w:id", id);
		this.texts.end();
		for (var block : section.blocks()) {
			this.blocks.print(block);
		}
		for (var part : section.parts()) {
			print(part, level + 1);
		}
	}

	private static String bookmark(Section section) {
		return section.id().replace('-', '_');
	}

	/**
	 * A field that spans a line for each heading, so that readers without Word see them
	 * too.
	 */
	void printContents(List<Section> sections) throws IOException {
		var entries = new ArrayList<Entry>();
		sections.forEach((section) -> collect(section, 1, entries));
		for (var at = 0; at < entries.size(); at++) {
			var entry = entries.get(at);
			this.texts.begin("TOC" + entry.level(), entry.section().heading());
			if (at == 0) {
				beginField();
			}
			this.out.open("w:hyperlink", "w:anchor", bookmark(entry.section()), "w:history", "1");
			this.texts.run("", entry.section().title());
			this.out.close("w:hyperlink");
			if (at == entries.size() - 1) {
				field("end");
			}
			this.texts.end();
		}
	}

	private static void collect(Section section, int level, List<Entry> entries) {
		if (level <= DEEPEST_IN_CONTENTS) {
			entries.add(new Entry(section, level));
			section.parts().forEach((part) -> collect(part, level + 1, entries));
		}
	}

	private void beginField() throws IOException {
		this.out.open("w:r")
			.empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true")
			.close("w:r")
			.open("w:r")
			.open("w:instrText", "xml:space", "preserve")
			.text(" TOC \\o \"1-" + DEEPEST_IN_CONTENTS + "\" \\h \\z \\u ")
			.close("w:instrText")
			.close("w:r");
		field("separate");
	}

	private void field(String what) throws IOException {
		this.out.open("w:r").empty("w:fldChar", "w:fldCharType", what).close("w:r");
	}

	private record Entry(Section section, int level) {

	}

}
