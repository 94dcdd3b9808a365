package org.demarcationmap.catalogue.formats;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.demarcationmap.catalogue.contents.Content;
import org.demarcationmap.catalogue.contents.Contents;
import org.demarcationmap.catalogue.contents.ReadingLimits;
import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import org.demarcationmap.catalogue.relaton.RelatonRecords;

/**
 * Sorts files that came together by what they are.
 */
final class Pile {

	private final ReadingLimits limits;

	private final KnownTables known = new KnownTables();

	private final List<Content> records = new ArrayList<>();

	private final List<CatalogueFile> tables = new ArrayList<>();

	private final List<String> passedOver = new ArrayList<>();

	private Closeable contents = () -> {
	};

	Pile(ReadingLimits limits) {
		this.limits = limits;
	}

	/**
	 * Sorts all files of a zip or folder.
	 */
	Pile add(Contents contents) throws IOException {
		this.contents = contents;
		for (var content : contents.files()) {
			if (!taken(content)) {
				this.passedOver.add(content.name());
			}
		}
		return this;
	}

	private boolean taken(Content content) throws IOException {
		try {
			return take(content);
		}
		catch (UnacceptableFileException ex) {
			this.tables.add(new UnreadFile(content.name(), String.valueOf(ex.getMessage())));
			return true;
		}
	}

	/**
	 * Sorts one file.
	 * @return whether it is of a format that is read
	 */
	boolean take(Content content) throws IOException {
		// The records of a whole data set are taken by their names: looking into each
		// costs a second.
		if (isNamedRecord(content)) {
			return this.records.add(content);
		}
		return switch (FileFormat.of(content.head(FileFormat.HEAD))) {
			case RECORD -> this.records.add(content);
			case HTML -> this.tables.addAll(this.known.ofPage(content));
			case TEXT -> this.known.ofText(content).map(this.tables::add).orElse(false);
			case ZIP, EMPTY, GZIP, PDF, JSON, XML, MULTIPART, OLE, BINARY -> false;
		};
	}

	private static boolean isNamedRecord(Content content) {
		var name = content.name().toLowerCase(Locale.ROOT);
		return name.endsWith(".yaml") || name.endsWith(".yml");
	}

	/**
	 * All that was found.
	 * @param what what they came in, with its article
	 * @throws UnacceptableFileException if nothing was found
	 */
	CatalogueFile opened(String what) {
		if (!this.records.isEmpty()) {
			this.tables.add(RelatonRecords.of(this.records, this.limits));
		}
		if (this.tables.isEmpty()) {
			throw new UnacceptableFileException(
					what + " of " + this.passedOver.size() + " files, none of which is of a format that is read");
		}
		return new OpenedFile(this.tables, this.passedOver, this.contents, this.limits);
	}

}
