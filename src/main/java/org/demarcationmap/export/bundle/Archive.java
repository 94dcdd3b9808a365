package org.demarcationmap.export.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.util.StreamUtils;

/**
 * Writes files into an archive, one after the other. The same files give the same
 * archive.
 */
final class Archive {

	/** The first day that archives know: when it was made stands in the files. */
	private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private final ZipOutputStream zip;

	Archive(OutputStream out) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
	}

	void add(String name, Content content) throws IOException {
		var entry = new ZipEntry(name);
		entry.setTimeLocal(TIME);
		this.zip.putNextEntry(entry);
		content.write(StreamUtils.nonClosing(this.zip));
		this.zip.closeEntry();
	}

	/** Ends the archive; the stream stays open. */
	void end() throws IOException {
		this.zip.finish();
	}

	static void text(OutputStream file, String text) throws IOException {
		file.write(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * What stands in a file.
	 */
	@FunctionalInterface
	interface Content {

		void write(OutputStream file) throws IOException;

	}

}
