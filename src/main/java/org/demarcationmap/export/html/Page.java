package org.demarcationmap.export.html;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.demarcationmap.export.report.Markup;
import org.demarcationmap.export.report.Report;
import org.demarcationmap.export.report.Section;

/**
 * Prints a report as one page.
 */
final class Page {

	private static final int DEEPEST_IN_CONTENTS = 2;

	private final Report report;

	private final Markup tags;

	private final PageTexts texts;

	private final PageBlocks blocks;

	Page(Report report, Writer out) {
		this.report = report;
		this.tags = new Markup(out);
		this.texts = new PageTexts(this.tags);
		this.blocks = new PageBlocks(this.tags, this.texts);
	}

	void print() throws IOException {
		this.tags.own("<!DOCTYPE html>\n").open("html", "lang", "en");
		head();
		this.tags.open("body").line("a", "Skip to the report", "class", "skip", "href", "#report");
		marks();
		this.tags.open("header").line("h1", this.report.title(), "dir", "auto");
		front();
		this.tags.end("header");
		contents();
		this.tags.open("main", "id", "report");
		for (var section : this.report.sections()) {
			section(section, 2);
		}
		this.texts.printNotes();
		this.tags.end("main").end("body").end("html");
	}

	private void head() throws IOException {
		this.tags.open("head")
			.own("<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
					+ "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
					+ " style-src 'unsafe-inline'\">\n")
			.line("title", this.report.title())
			.open("style")
			.own(new PageStyle(this.report.notices()).text())
			.end("style")
			.end("head");
	}

	/** They stay in sight on the screen; the printed page has them on every sheet. */
	private void marks() throws IOException {
		if (this.report.notices().isEmpty()) {
			return;
		}
		this.tags.open("aside", "class", "marks", "aria-label", "What must not be overlooked");
		for (var notice : this.report.notices()) {
			this.tags.line("p", notice);
		}
		this.tags.end("aside")
			.line("div", String.join(" · ", this.report.marks()), "class", "watermark", "aria-hidden", "true");
	}

	private void front() throws IOException {
		this.tags.open("table", "class", "front").line("caption", "Cover").open("tbody");
		for (var field : this.report.table().entrySet()) {
			this.tags.open("tr").line("th", field.getKey().label(), "scope", "row");
			this.tags.line("td", field.getValue(), "dir", "auto").end("tr");
		}
		this.tags.end("tbody").end("table");
	}

	private void contents() throws IOException {
		this.tags.open("nav", "aria-labelledby", "contents").line("h2", "Contents", "id", "contents");
		contents(this.report.sections(), 1);
		this.tags.end("nav");
	}

	private void contents(List<Section> sections, int depth) throws IOException {
		if (sections.isEmpty() || depth > DEEPEST_IN_CONTENTS) {
			return;
		}
		this.tags.open("ul");
		for (var section : sections) {
			this.tags.open("li").open("a", "href", "#" + section.id(), "dir", "auto").text(section.title()).close("a");
			contents(section.parts(), depth + 1);
			this.tags.end("li");
		}
		this.tags.end("ul");
	}

	private void section(Section section, int level) throws IOException {
		this.tags.open("section", "aria-labelledby", section.id())
			.line("h" + level, section.title(), "id", section.id(), "dir", "auto");
		for (var block : section.blocks()) {
			this.blocks.print(block);
		}
		for (var part : section.parts()) {
			section(part, level + 1);
		}
		this.tags.end("section");
	}

}
