package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into the catalogue.
 *
 * @param path where it is kept until then; none where it lies elsewhere and stays
 * @param file the same, opened
 * @param progress how far it has come
 */
record Upload(@Nullable Path path, CatalogueFile file, Progress progress) {

	void discard() throws IOException {
		this.file.close();
		if (this.path != null) {
			Files.deleteIfExists(this.path);
		}
	}

}
