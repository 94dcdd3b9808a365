package org.demarcationmap.catalogue.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

import org.demarcationmap.catalogue.contents.ReadingLimits;
import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.FactBatches;
import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.facts.Locus;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import org.demarcationmap.catalogue.tables.Rank;
import org.demarcationmap.catalogue.tables.TableFile;
import org.demarcationmap.catalogue.workprogramme.FormFile;

/**
 * All that was found in what was sent, in the order in which it can be written.
 */
final class OpenedFile implements CatalogueFile {

	private static final int NAMES_SHOWN = 10;

	private final List<CatalogueFile> parts;

	private final List<String> passedOver;

	private final Closeable contents;

	private final int records;

	OpenedFile(List<CatalogueFile> parts, List<String> passedOver, Closeable contents, ReadingLimits limits) {
		this.parts = parts.stream().sorted(Comparator.comparing(OpenedFile::rank)).toList();
		this.passedOver = List.copyOf(passedOver);
		this.contents = contents;
		this.records = parts.stream().mapToInt(CatalogueFile::records).sum();
		if (this.records > limits.records()) {
			throw new UnacceptableFileException("a file of " + this.records + " records, more than the "
					+ limits.records() + " that are read at once", "Send it in parts.");
		}
	}

	private static Rank rank(CatalogueFile part) {
		return switch (part) {
			case TableFile table -> table.rank();
			case FormFile _ -> Rank.WORK_ITEMS;
			default -> Rank.TEXTS;
		};
	}

	@Override
	public int records() {
		return this.records;
	}

	@Override
	public void read(FactSink sink) {
		notePassedOver(sink);
		for (var part : this.parts) {
			if (sink.isStopping()) {
				return;
			}
			part.read(sink);
		}
	}

	private void notePassedOver(FactSink sink) {
		if (!this.passedOver.isEmpty()) {
			var more = (this.passedOver.size() > NAMES_SHOWN) ? " and others" : "";
			var names = String.join(", ", this.passedOver.stream().limit(NAMES_SHOWN).toList()) + more;
			var batches = new FactBatches(sink);
			batches.note(new Locus("upload", 0).problem("", names,
					this.passedOver.size() + " files are of no format that is read, and were passed over."));
			batches.handOn();
		}
	}

	@Override
	public void close() throws IOException {
		this.contents.close();
	}

}
