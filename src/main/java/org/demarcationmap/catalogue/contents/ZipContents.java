package org.demarcationmap.catalogue.contents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.demarcationmap.catalogue.facts.UnacceptableFileException;

/**
 * The files of a zip, read where they lie. A zip that would unpack to more than it can
 * honestly hold is refused before anything of it is read.
 */
public final class ZipContents implements Contents {

	private static final int HIGHEST_RATIO = 200;

	private final ZipFile zip;

	private final List<Content> files;

	private ZipContents(ZipFile zip, List<Content> files) {
		this.zip = zip;
		this.files = files;
	}

	/**
	 * Opens a zip.
	 * @param path where it lies
	 * @param limits how much to read at most
	 * @throws UnacceptableFileException if it is damaged, encrypted, or larger than the
	 * limits
	 */
	public static ZipContents open(Path path, ReadingLimits limits) throws IOException {
		var zip = openZip(path);
		try {
			var entries = zip.stream().filter(ZipContents::isFile).map((entry) -> (ZipEntry) entry).toList();
			refuse(entries, limits, Files.size(path));
			return new ZipContents(zip,
					entries.stream()
						.sorted(Comparator.comparing(ZipEntry::getName))
						.<Content>map((entry) -> new PackedContent(zip, entry))
						.toList());
		}
		catch (RuntimeException ex) {
			zip.close();
			throw ex;
		}
	}

	private static ZipFile openZip(Path path) throws IOException {
		try {
			return new ZipFile(path.toFile());
		}
		catch (ZipException ex) {
			var message = String.valueOf(ex.getMessage());
			throw new UnacceptableFileException(
					message.contains("encrypted") ? "an encrypted zip"
							: "a zip that is cut off or damaged (" + message + ")",
					"Pack it again without a password and send the whole of it.", ex);
		}
	}

	private static boolean isFile(ZipEntry entry) {
		var name = entry.getName().toLowerCase(Locale.ROOT);
		return !entry.isDirectory() && !name.startsWith("__macosx/");
	}

	private static void refuse(List<? extends ZipEntry> entries, ReadingLimits limits, long packed) {
		if (entries.isEmpty()) {
			throw new UnacceptableFileException("an empty zip");
		}
		if (entries.size() > limits.records()) {
			throw new UnacceptableFileException("a zip of " + entries.size() + " files, more than the "
					+ limits.records() + " that are read at once");
		}
		if (entries.size() != entries.stream().map(ZipEntry::getName).distinct().count()) {
			throw new UnacceptableFileException("a zip in which several files have the same name");
		}
		refuseBomb(entries, limits, packed);
	}

	private static void refuseBomb(List<? extends ZipEntry> entries, ReadingLimits limits, long packed) {
		var bytes = entries.stream().mapToLong((entry) -> Math.max(0, entry.getSize())).sum();
		if (bytes > limits.totalBytes()) {
			throw new UnacceptableFileException("a zip of " + bytes + " bytes unpacked, more than the "
					+ limits.totalBytes() + " that are read at once");
		}
		if (entries.stream().mapToLong((entry) -> Math.max(0, entry.getCompressedSize())).sum() > packed) {
			throw new UnacceptableFileException("a zip whose files share their bytes, as those of a zip bomb do");
		}
		entries.stream().filter((entry) -> isBomb(entry, limits)).findFirst().ifPresent((entry) -> {
			throw new UnacceptableFileException("a zip in which " + entry.getName() + " unpacks from "
					+ entry.getCompressedSize() + " to " + entry.getSize() + " bytes, as a zip bomb does");
		});
	}

	private static boolean isBomb(ZipEntry entry, ReadingLimits limits) {
		return entry.getSize() > limits.recordBytes()
				&& entry.getSize() / Math.max(1, entry.getCompressedSize()) > HIGHEST_RATIO;
	}

	@Override
	public List<Content> files() {
		return this.files;
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	/**
	 * One file of a zip. It ends where the zip says that it ends, whatever follows.
	 */
	private record PackedContent(ZipFile zip, ZipEntry entry) implements Content {

		@Override
		public String name() {
			return this.entry.getName();
		}

		@Override
		public long size() {
			return Math.max(0, this.entry.getSize());
		}

		@Override
		public InputStream open() throws IOException {
			return new DeclaredStream(this.zip.getInputStream(this.entry), size());
		}

	}

}
