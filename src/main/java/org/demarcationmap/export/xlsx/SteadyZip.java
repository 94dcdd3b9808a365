package org.demarcationmap.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A zip written again with one moment for all that is in it, so that equal content has
 * equal bytes.
 *
 * @param file the zip
 * @param moment the moment
 */
record SteadyZip(Path file, Instant moment) {

	void write(OutputStream out) throws IOException {
		var when = LocalDateTime.ofInstant(this.moment, ZoneOffset.UTC);
		try (var zip = new ZipFile(this.file.toFile())) {
			var steady = new ZipOutputStream(out);
			for (var entry : zip.stream().toList()) {
				var same = new ZipEntry(entry.getName());
				same.setTimeLocal(when);
				steady.putNextEntry(same);
				try (var content = zip.getInputStream(entry)) {
					content.transferTo(steady);
				}
				steady.closeEntry();
			}
			steady.finish();
			steady.flush();
		}
	}

}
