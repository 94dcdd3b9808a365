package org.demarcationmap.export.docx;

import java.io.IOException;

import org.demarcationmap.export.report.Block;
import org.demarcationmap.export.report.Markup;
import org.demarcationmap.export.report.Text;

/**
 * Prints blocks in a document; Word counts its tables and figures.
 */
final class WordBlocks {

	private static final int WIDTH = 9600;

	private final Markup out;

	private final WordTexts texts;

	private final WordPictures pictures;

	private int tables;

	private int figures;

	WordBlocks(Markup out, WordTexts texts, WordPictures pictures) {
		this.out = out;
		this.texts = texts;
		this.pictures = pictures;
	}

	void print(Block block) throws IOException {
		switch (block) {
			case Block.Paragraph paragraph -> this.texts.paragraph("", paragraph.text());
			case Block.Bullets bullets -> {
				for (var item : bullets.items()) {
					this.texts.paragraph("ListBullet", item);
				}
			}
			case Block.Table table -> table(table);
			case Block.Figure figure -> figure(figure);
		}
	}

	private void caption(String what, int number, String caption) throws IOException {
		this.texts.begin("Caption", caption);
		this.texts.run("", what + " ");
		this.out.open("w:fldSimple", "w:instr", " SEQ " + what + " \\* ARABIC ");
		this.texts.run("", Integer.toString(number));
		this.out.close("w:fldSimple");
		this.texts.run("", ": " + caption);
		this.texts.end();
	}

	private void table(Block.Table table) throws IOException {
		caption("Table", ++this.tables, table.caption());
		this.out.open("w:tbl")
			.open("w:tblPr")
			.empty("w:tblStyle", "w:val", "ReportTable")
			.empty("w:tblW", "w:w", "5000", "w:type", "pct")
			.empty("w:tblLook", "w:val", "04A0")
			.close("w:tblPr")
			.open("w:tblGrid");
		for (var _ : table.header()) {
			this.out.empty("w:gridCol", "w:w", Integer.toString(WIDTH / table.header().size()));
		}
		this.out.end("w:tblGrid").open("w:tr").open("w:trPr").empty("w:cantSplit").empty("w:tblHeader").close("w:trPr");
		for (var name : table.header()) {
			cell(Text.strong(name));
		}
		this.out.end("w:tr");
		for (var row : table.rows()) {
			row(row);
		}
		this.out.end("w:tbl");
		this.texts.paragraph("", Text.NONE);
	}

	private void row(Block.Row row) throws IOException {
		this.out.open("w:tr").open("w:trPr").empty("w:cantSplit");
		switch (row.change()) {
			case NONE -> {
			}
			case INSERTED -> this.texts.revising().mark("w:ins");
			case DELETED -> this.texts.revising().mark("w:del");
		}
		this.out.close("w:trPr");
		for (var cell : row.cells()) {
			cell(cell);
		}
		this.out.end("w:tr");
	}

	private void cell(Text text) throws IOException {
		this.out.open("w:tc");
		this.texts.paragraph("", text);
		this.out.close("w:tc");
	}

	private void figure(Block.Figure figure) throws IOException {
		this.pictures.of(figure).print(this.out);
		caption("Figure", ++this.figures, figure.caption());
	}

}
