package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.demarcationmap.catalogue.imports.ImportRefusedException.Reason;
import org.demarcationmap.neo4j.DataFolder;

import org.springframework.stereotype.Component;

/**
 * Keeps uploads on disk until they are imported, so that none is held in memory. At the
 * start it deletes what an application that was killed left behind.
 */
@Component
class Spool {

	private final UploadFolder folder;

	private final ImportSettings settings;

	Spool(DataFolder folder, ImportSettings settings) throws IOException {
		this.folder = UploadFolder.take(folder.folder("uploads"));
		this.settings = settings;
	}

	/**
	 * Writes an upload to disk.
	 * @param content what is sent
	 * @return the file, to be deleted after use
	 * @throws ImportRefusedException if it is empty, or longer than is taken
	 */
	Path keep(InputStream content) throws IOException {
		var file = Files.createTempFile(this.folder.path(), "import-", ".part");
		try {
			copy(content, file);
			return file;
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	private void copy(InputStream content, Path file) throws IOException {
		var left = this.settings.maxSize().toBytes();
		try (var out = Files.newOutputStream(file)) {
			var buffer = new byte[1 << 16];
			for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
				left -= read;
				if (left < 0) {
					throw new ImportRefusedException(Reason.TOO_LONG,
							"The file is longer than " + this.settings.maxSize().toMegabytes()
									+ " MB. Send it in parts, or raise demarcation-map.imports.max-size.");
				}
				out.write(buffer, 0, read);
			}
		}
		if (Files.size(file) == 0) {
			throw new ImportRefusedException(Reason.EMPTY,
					"The request has no body. Send the file as the body: curl --data-binary @file.");
		}
	}

}
