package org.demarcationmap.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;

import org.demarcationmap.export.Cover;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.beside.Beside;

/**
 * The sheets of a map, in their order. Those that tell of now say so.
 *
 * @param exported the map
 * @param beside what stands beside it
 */
record MapSheets(Exported exported, Beside beside) {

	void write(OutputStream out) throws IOException {
		try (var book = new MapBook(this.exported.cover())) {
			for (var sheet : sheets().toList()) {
				book.add(sheet);
			}
			book.write(out);
		}
	}

	private Stream<MapSheet> sheets() {
		var frozen = frozen(this.exported.cover());
		var live = live();
		return Stream.of(RowSheets.line(this.exported, frozen), RowSheets.overlaps(this.exported, frozen),
				BesideSheets.coverage(this, live), BesideSheets.concerns(this.beside, live),
				BesideSheets.participation(this.beside, live), RowSheets.about(this.exported, frozen));
	}

	private static String frozen(Cover cover) {
		var filter = cover.filter().equals("none") ? "" : " Filter: " + cover.filter() + ".";
		return words(cover) + filter + " Checksum " + cover.checksum() + ".";
	}

	private String live() {
		return words(this.exported.cover()) + " As it stands at " + this.beside.asOf()
				+ ", as far as the reader may see it; no part of the checksum. "
				+ String.join(" ", this.beside.notices());
	}

	private static String words(Cover cover) {
		return String.join(" ", cover.notices()) + (cover.notices().isEmpty() ? "" : " ") + cover.demarcation() + ", "
				+ cover.subject().text() + ".";
	}

}
