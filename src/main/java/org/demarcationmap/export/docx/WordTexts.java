package org.demarcationmap.export.docx;

import java.io.IOException;
import java.text.Bidi;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.demarcationmap.export.report.Markup;
import org.demarcationmap.export.report.Run;
import org.demarcationmap.export.report.Text;

/**
 * Prints paragraphs, and keeps their footnotes for the part that holds those.
 */
final class WordTexts {

	private final Markup out;

	private final Revising revising;

	private final int firstNote;

	private final List<String> notes = new ArrayList<>();

	WordTexts(Markup out, Instant asOf, int firstNote) {
		this.out = out;
		this.revising = new Revising(out, asOf);
		this.firstNote = firstNote;
	}

	Revising revising() {
		return this.revising;
	}

	/** A paragraph in a style of the template; none is the style of running text. */
	void paragraph(String style, Text text) throws IOException {
		begin(style, text.runs().stream().map(WordTexts::words).collect(Collectors.joining()));
		for (var run : text.runs()) {
			print(run);
		}
		end();
	}

	/** Begins a paragraph, in the direction in which its words are read. */
	void begin(String style, String words) throws IOException {
		this.out.open("w:p").open("w:pPr");
		if (!style.isEmpty()) {
			this.out.empty("w:pStyle", "w:val", style);
		}
		if (isRightToLeft(words)) {
			this.out.empty("w:bidi");
		}
		this.out.close("w:pPr");
	}

	void end() throws IOException {
		this.out.end("w:p");
	}

	private static String words(Run run) {
		return switch (run) {
			case Run.Words words -> words.text();
			case Run.Strong strong -> strong.text();
			case Run.Said said -> said.text();
			case Run.Inserted inserted -> inserted.text();
			case Run.Deleted deleted -> deleted.text();
			case Run.Note _ -> "";
		};
	}

	private void print(Run run) throws IOException {
		switch (run) {
			case Run.Words words -> run("", words.text());
			case Run.Strong strong -> run("w:b", strong.text());
			case Run.Said said -> {
				run("", "“");
				run("w:i", said.text());
				run("", "”");
			}
			case Run.Inserted inserted -> revised("w:ins", "w:t", inserted.text());
			case Run.Deleted deleted -> revised("w:del", "w:delText", deleted.text());
			case Run.Note note -> note(note.text());
		}
	}

	/** A run of plain words, or of such with one property. */
	void run(String property, String text) throws IOException {
		run(property, "w:t", text);
	}

	private void revised(String mark, String tag, String text) throws IOException {
		this.revising.open(mark);
		run("", tag, text);
		this.out.close(mark);
	}

	private void run(String property, String tag, String text) throws IOException {
		this.out.open("w:r");
		var rightToLeft = isRightToLeft(text);
		if (!property.isEmpty() || rightToLeft) {
			this.out.open("w:rPr");
			if (!property.isEmpty()) {
				this.out.empty(property);
			}
			if (rightToLeft) {
				this.out.empty("w:rtl");
			}
			this.out.close("w:rPr");
		}
		lines(tag, text);
		this.out.close("w:r");
	}

	private void lines(String tag, String text) throws IOException {
		var first = true;
		for (var line : text.split("\\R", -1)) {
			if (!first) {
				this.out.empty("w:br");
			}
			this.out.open(tag, "xml:space", "preserve").text(line).close(tag);
			first = false;
		}
	}

	private static boolean isRightToLeft(String text) {
		return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
				&& !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
	}

	private void note(String text) throws IOException {
		this.out.open("w:r");
		referenceStyle();
		this.out.empty("w:footnoteReference", "w:id", Integer.toString(this.firstNote + this.notes.size()))
			.close("w:r");
		this.notes.add(text);
	}

	private void referenceStyle() throws IOException {
		this.out.open("w:rPr").empty("w:rStyle", "w:val", "FootnoteReference").close("w:rPr");
	}

	/** The footnotes of another part, for printing them here. */
	void printNotesOf(WordTexts others) throws IOException {
		for (var at = 0; at < others.notes.size(); at++) {
			this.out.open("w:footnote", "w:id", Integer.toString(others.firstNote + at));
			begin("FootnoteText", others.notes.get(at));
			this.out.open("w:r");
			referenceStyle();
			this.out.empty("w:footnoteRef").close("w:r");
			run("", " " + others.notes.get(at));
			end();
			this.out.end("w:footnote");
		}
	}

}
