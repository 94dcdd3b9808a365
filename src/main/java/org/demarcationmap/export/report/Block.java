package org.demarcationmap.export.report;

import java.util.List;

/**
 * What stands under a heading of a report.
 */
public sealed interface Block {

	/**
	 * A paragraph.
	 *
	 * @param text what it says
	 */
	record Paragraph(Text text) implements Block {

		static Paragraph of(String words) {
			return new Paragraph(Text.of(words));
		}

	}

	/**
	 * A list.
	 *
	 * @param items its items, in their order
	 */
	record Bullets(List<Text> items) implements Block {

		public Bullets {
			items = List.copyOf(items);
		}

	}

	/**
	 * A table with a caption and a heading, which is repeated on every page.
	 *
	 * @param caption what it shows
	 * @param header the headings of its columns
	 * @param rows its rows
	 */
	record Table(String caption, List<String> header, List<Row> rows) implements Block {

		public Table {
			header = List.copyOf(header);
			rows = List.copyOf(rows);
		}

		static Table of(String caption, List<String> header, List<List<Text>> rows) {
			return new Table(caption, header, rows.stream().map((cells) -> new Row(cells, Change.NONE)).toList());
		}

	}

	/**
	 * A row of a table. Its first cell names it.
	 *
	 * @param cells one for each column
	 * @param change whether only one of two texts that are compared has it
	 */
	record Row(List<Text> cells, Change change) {

		public Row {
			cells = List.copyOf(cells);
		}

	}

	/**
	 * What became of a row between two texts.
	 */
	enum Change {

		/** Nothing, or no texts are compared. */
		NONE,

		/** Only the later text has it. */
		INSERTED,

		/** Only the earlier text has it. */
		DELETED

	}

	/**
	 * A picture.
	 *
	 * @param caption what it shows
	 * @param alternative what it shows, for those who do not see it
	 * @param svg the picture, made by this service
	 */
	record Figure(String caption, String alternative, String svg) implements Block {

	}

}
