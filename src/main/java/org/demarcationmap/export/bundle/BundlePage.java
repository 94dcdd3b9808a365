package org.demarcationmap.export.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapRow;
import org.demarcationmap.export.XmlText;
import org.demarcationmap.journal.CanonicalJson;
import org.demarcationmap.journal.ExtractedLink;
import org.demarcationmap.journal.Extracts;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * The page of an archive. It shows the map and checks its checksum and the journal
 * without a server.
 *
 * @param exported the map
 * @param picture the picture of the map
 * @param matrix the picture of the overlaps
 */
record BundlePage(Exported exported, String picture, String matrix) {

	/** What the template leaves open is written where it stands. */
	void write(OutputStream file, Chain chain) throws IOException {
		for (var part : template().split("(?=\\{\\{)|(?<=\\}\\})", -1)) {
			switch (part) {
				case "{{title}}" -> Archive.text(file, escaped(this.exported.cover().title()));
				case "{{notices}}" -> notices(file);
				case "{{cover}}" -> cover(file);
				case "{{picture}}" -> Archive.text(file, this.picture);
				case "{{matrix}}" -> Archive.text(file, this.matrix);
				case "{{rows}}" -> rows(file);
				case "{{checksum}}" -> Archive.text(file, this.exported.cover().checksum());
				case "{{canonical}}" ->
					Archive.text(file, inScript(CanonicalJson.of(this.exported.canonical()).text()));
				case "{{journal}}" -> chain.read((link) -> link(file, link));
				default -> Archive.text(file, part);
			}
		}
	}

	private void notices(OutputStream file) throws IOException {
		for (var notice : this.exported.cover().notices()) {
			Archive.text(file, "<p class=\"notice\">" + escaped(notice) + "</p>\n");
		}
	}

	private void cover(OutputStream file) throws IOException {
		for (var line : this.exported.cover().lines().entrySet()) {
			Archive.text(file, "<dt>" + line.getKey() + "</dt><dd>" + escaped(line.getValue()) + "</dd>\n");
		}
	}

	private void rows(OutputStream file) throws IOException {
		for (var row : this.exported.shown().rows()) {
			Archive.text(file, row(row));
		}
	}

	private static String row(MapRow row) {
		var shares = row.shares();
		return "<tr><th scope=\"row\" dir=\"auto\">" + escaped(row.place().name()) + "</th>"
				+ cell(row.place().aspect()) + cell(row.arrangement().name())
				+ cell(String.join("; ", shares.responsible())) + cell(String.join("; ", shares.contributing()))
				+ cell(String.join("; ", shares.informed())) + cell(row.terms().boundary()) + cell(row.state().name())
				+ "</tr>\n";
	}

	private static void link(OutputStream file, ExtractedLink link) throws IOException {
		Archive.text(file, inScript(JournalExtract.line(link)) + "\n");
	}

	private static String cell(String text) {
		return "<td dir=\"auto\">" + escaped(text) + "</td>";
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(XmlText.of(text), StandardCharsets.UTF_8.name());
	}

	/** No text ends the script in which it stands. */
	private static String inScript(String json) {
		return json.replace("<", "\\u003c");
	}

	private static String template() {
		try {
			return new ClassPathResource("bundle/index.html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Gives the links of the journal, one after the other.
	 */
	@FunctionalInterface
	interface Chain {

		void read(Extracts.Taker taker) throws IOException;

	}

}
