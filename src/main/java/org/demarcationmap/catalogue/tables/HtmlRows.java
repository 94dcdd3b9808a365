package org.demarcationmap.catalogue.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.demarcationmap.catalogue.contents.Content;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The rows of a table on a page. The page is in memory, so only short ones are read.
 *
 * @param name the file
 * @param table the table
 */
public record HtmlRows(String name, Element table) implements Rows {

	private static final int LONGEST_PAGE = 16 << 20;

	private static final int MOST_COLUMNS = 500;

	/**
	 * The tables of a page or a part of one, as it is pasted.
	 * @throws UnacceptableFileException if it is too long, or ends inside a table
	 */
	public static List<HtmlRows> of(Content content) throws IOException {
		if (content.size() > LONGEST_PAGE) {
			throw new UnacceptableFileException("an HTML page of more than " + LONGEST_PAGE + " bytes",
					"Send its tables in parts, or as CSV.");
		}
		try (var in = content.open()) {
			var html = in.readAllBytes();
			refuseCut(new String(html, StandardCharsets.ISO_8859_1));
			var page = Jsoup.parse(new ByteArrayInputStream(html), null, "",
					Parser.htmlParser().setTrackPosition(true));
			return page.select("table").stream().map((table) -> new HtmlRows(content.name(), table)).toList();
		}
	}

	private static void refuseCut(String html) {
		var page = html.toLowerCase(Locale.ROOT);
		if (page.lastIndexOf("<table") > page.lastIndexOf("</table")) {
			throw new UnacceptableFileException("an HTML page that ends inside a table",
					"It was cut off; copy the whole table again.");
		}
	}

	@Override
	public void walk(Visitor visitor) {
		for (var row : this.table.select("tr")) {
			if (this.table.equals(row.closest("table")) && !visitor.row(line(row), cells(row))) {
				return;
			}
		}
	}

	private static int line(Element row) {
		return Math.max(0, row.sourceRange().start().lineNumber());
	}

	private static List<String> cells(Element row) {
		var cells = new ArrayList<String>();
		for (var cell : row.children()) {
			if (cell.nameIs("td") || cell.nameIs("th")) {
				cells.add(cell.text());
				for (var more = 1; more < span(cell) && cells.size() < MOST_COLUMNS; more++) {
					cells.add("");
				}
			}
		}
		return cells.isEmpty() ? List.of("") : cells;
	}

	private static int span(Element cell) {
		var span = cell.attr("colspan").strip();
		return span.matches("\\d{1,3}") ? Integer.parseInt(span) : 1;
	}

}
