package org.demarcationmap.catalogue.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import org.demarcationmap.catalogue.contents.Content;
import org.demarcationmap.catalogue.contents.Encoding;

/**
 * The lines of a text as rows of two cells: what stands before the first colon, and what
 * behind it.
 *
 * @param content the text
 * @param encoding how it is written
 */
public record PlainRows(Content content, Encoding encoding) implements Rows {

	private static final int LONGEST_TEXT = 1 << 20;

	private static final Pattern LABELLED = Pattern.compile("([\\p{L}][^:\\t]{0,160}?)\\s*[:\\t]\\s*(.*)");

	@Override
	public String name() {
		return this.content.name();
	}

	@Override
	public void walk(Visitor visitor) throws IOException {
		if (this.content.size() > LONGEST_TEXT) {
			throw new BrokenTableException(0, "The text is longer than " + LONGEST_TEXT + " bytes.");
		}
		try (var lines = new BufferedReader(this.encoding.open(this.content))) {
			var number = 1;
			for (var line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!visitor.row(number, cells(line))) {
					return;
				}
				number++;
			}
		}
	}

	private static List<String> cells(String line) {
		var labelled = LABELLED.matcher(line);
		return labelled.matches() ? List.of(labelled.group(1), labelled.group(2)) : List.of("", line);
	}

}
