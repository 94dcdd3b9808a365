package org.demarcationmap.export.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;

import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapWriter;
import org.demarcationmap.export.beside.BesideMaps;
import org.demarcationmap.export.picture.MapPicture;
import org.demarcationmap.export.picture.MatrixPicture;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes a map in all other formats, with both pictures, the journal and a page that
 * checks them, as one archive.
 */
@Component
class BundleWriter implements MapWriter {

	private final ObjectProvider<MapWriter> writers;

	private final MapPicture picture;

	private final BesideMaps beside;

	private final JournalExtract journal;

	BundleWriter(ObjectProvider<MapWriter> writers, MapPicture picture, BesideMaps beside, JournalExtract journal) {
		this.writers = writers;
		this.picture = picture;
		this.beside = beside;
		this.journal = journal;
	}

	@Override
	public ExportFormat format() {
		return ExportFormat.ZIP;
	}

	@Override
	public void write(Exported exported, ExportOptions options, OutputStream out) throws IOException {
		var matrix = MatrixPicture.of(this.beside.of(exported).matrix(), exported.cover());
		var archive = new Archive(out);
		var page = new BundlePage(exported, this.picture.of(exported), matrix);
		archive.add("index.html", (file) -> page.write(file, (taker) -> this.journal.read(exported, taker)));
		for (var writer : others()) {
			archive.add(exported.cover().fileName(writer.format()), (file) -> writer.write(exported, options, file));
		}
		archive.add("overlap-matrix.svg", (file) -> Archive.text(file, matrix));
		archive.add("journal.jsonl",
				(file) -> this.journal.read(exported, (link) -> Archive.text(file, JournalExtract.line(link) + "\n")));
		archive.end();
	}

	private List<MapWriter> others() {
		return this.writers.stream()
			.filter((it) -> it.format() != ExportFormat.ZIP)
			.sorted(Comparator.comparing(MapWriter::format))
			.toList();
	}

}
