package org.demarcationmap.export.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.export.report.Markup;
import org.demarcationmap.export.report.Run;
import org.demarcationmap.export.report.Text;

/**
 * Prints texts on a page, and keeps their footnotes for its end.
 */
final class PageTexts {

	private final Markup tags;

	private final List<String> notes = new ArrayList<>();

	PageTexts(Markup tags) {
		this.tags = tags;
	}

	void print(Text text) throws IOException {
		for (var run : text.runs()) {
			print(run);
		}
	}

	/** What others wrote is kept apart, whatever direction it is read in. */
	private void print(Run run) throws IOException {
		switch (run) {
			case Run.Words words -> this.tags.text(words.text());
			case Run.Strong strong -> this.tags.open("strong").text(strong.text()).close("strong");
			case Run.Said said ->
				this.tags.text("“").open("bdi", "class", "said").text(said.text()).close("bdi").text("”");
			case Run.Inserted inserted -> this.tags.open("ins").text(inserted.text()).close("ins");
			case Run.Deleted deleted -> this.tags.open("del").text(deleted.text()).close("del");
			case Run.Note note -> note(note.text());
		}
	}

	private void note(String text) throws IOException {
		this.notes.add(text);
		var number = Integer.toString(this.notes.size());
		this.tags.open("sup", "class", "note")
			.open("a", "id", "ref-" + number, "href", "#note-" + number, "aria-label", "Note " + number)
			.text(number)
			.close("a")
			.close("sup");
	}

	/** All footnotes, each with the way back to its place. */
	void printNotes() throws IOException {
		this.tags.open("section", "aria-labelledby", "notes").line("h2", "Notes", "id", "notes").open("ol");
		for (var at = 1; at <= this.notes.size(); at++) {
			this.tags.open("li", "id", "note-" + at, "dir", "auto")
				.text(this.notes.get(at - 1) + " ")
				.open("a", "href", "#ref-" + at, "aria-label", "Back to the place of note " + at)
				.text("↩")
				.close("a")
				.end("li");
		}
		this.tags.end("ol").end("section");
	}

}
