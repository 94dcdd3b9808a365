package org.demarcationmap.export.html;

import java.io.IOException;

import org.demarcationmap.export.report.Block;
import org.demarcationmap.export.report.Markup;
import org.demarcationmap.export.report.Text;

/**
 * Prints blocks on a page, and numbers tables and figures.
 */
final class PageBlocks {

	private final Markup tags;

	private final PageTexts texts;

	private int tables;

	private int figures;

	PageBlocks(Markup tags, PageTexts texts) {
		this.tags = tags;
		this.texts = texts;
	}

	void print(Block block) throws IOException {
		switch (block) {
			case Block.Paragraph paragraph -> print("p", paragraph.text());
			case Block.Bullets bullets -> bullets(bullets);
			case Block.Table table -> table(table);
			case Block.Figure figure -> figure(figure);
		}
	}

	private void print(String tag, Text text, String... attributes) throws IOException {
		var directed = new String[attributes.length + 2];
		directed[0] = "dir";
		directed[1] = "auto";
		System.arraycopy(attributes, 0, directed, 2, attributes.length);
		this.tags.open(tag, directed);
		this.texts.print(text);
		this.tags.end(tag);
	}

	private void bullets(Block.Bullets bullets) throws IOException {
		this.tags.open("ul");
		for (var item : bullets.items()) {
			print("li", item);
		}
		this.tags.end("ul");
	}

	/** A wide table is scrolled in a frame that the keyboard reaches. */
	private void table(Block.Table table) throws IOException {
		var id = "table-" + ++this.tables;
		this.tags.open("div", "class", "frame", "role", "region", "tabindex", "0", "aria-labelledby", id)
			.open("table")
			.line("caption", "Table " + this.tables + ": " + table.caption(), "id", id, "dir", "auto")
			.open("thead")
			.open("tr");
		for (var name : table.header()) {
			this.tags.open("th", "scope", "col").text(name).close("th");
		}
		this.tags.end("tr").end("thead").open("tbody");
		for (var row : table.rows()) {
			row(row);
		}
		this.tags.end("tbody").end("table").end("div");
	}

	private void row(Block.Row row) throws IOException {
		switch (row.change()) {
			case NONE -> this.tags.open("tr");
			case INSERTED -> this.tags.open("tr", "class", "inserted");
			case DELETED -> this.tags.open("tr", "class", "deleted");
		}
		print("th", row.cells().getFirst(), "scope", "row");
		for (var cell : row.cells().subList(1, row.cells().size())) {
			print("td", cell);
		}
		this.tags.end("tr");
	}

	private void figure(Block.Figure figure) throws IOException {
		this.tags.open("figure")
			.open("div", "role", "img", "aria-label", figure.alternative())
			.own(figure.svg())
			.end("div")
			.line("figcaption", "Figure " + ++this.figures + ": " + figure.caption(), "dir", "auto")
			.end("figure");
	}

}
