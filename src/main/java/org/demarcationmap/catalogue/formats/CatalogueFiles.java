package org.demarcationmap.catalogue.formats;

import java.io.IOException;
import java.nio.file.Path;

import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.relaton.ReadingLimits;
import org.demarcationmap.catalogue.relaton.RelatonRecords;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;

/**
 * Opens files of every format that is read.
 */
public final class CatalogueFiles {

	private CatalogueFiles() {
	}

	/**
	 * Opens a file by what it holds, whatever it is called.
	 * @param path the file
	 * @return the file
	 * @throws UnacceptableFileException if it is of no format that is read
	 * @throws IOException if the disk fails
	 */
	public static CatalogueFile open(Path path) throws IOException {
		return RelatonRecords.open(path, ReadingLimits.DEFAULT);
	}

}
