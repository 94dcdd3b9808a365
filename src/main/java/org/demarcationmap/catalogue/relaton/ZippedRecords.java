package org.demarcationmap.catalogue.relaton;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.demarcationmap.catalogue.facts.UnacceptableFileException;

/**
 * The records of a zip. They are read where they lie, in any order and as often as
 * needed; files that are no YAML are passed over.
 */
final class ZippedRecords implements RelatonFile {

	private final ZipFile zip;

	private final ReadingLimits limits;

	private final List<String> names;

	private ZippedRecords(ZipFile zip, ReadingLimits limits, List<String> names) {
		this.zip = zip;
		this.limits = limits;
		this.names = names;
	}

	static ZippedRecords open(Path path, ReadingLimits limits) throws IOException {
		var zip = openZip(path);
		try {
			var names = new ArrayList<String>();
			zip.stream()
				.filter(ZippedRecords::isRecord)
				.map(ZipEntry::getName)
				.sorted(Comparator.naturalOrder())
				.forEach(names::add);
			refuse(zip, names, limits);
			return new ZippedRecords(zip, limits, List.copyOf(names));
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
			throw new UnacceptableFileException(message.contains("encrypted") ? "an encrypted zip"
					: "a zip that is cut off or damaged (" + message + ")", ex);
		}
	}

	private static boolean isRecord(ZipEntry entry) {
		var name = entry.getName().toLowerCase(Locale.ROOT);
		return !entry.isDirectory() && !name.startsWith("__macosx/")
				&& (name.endsWith(".yaml") || name.endsWith(".yml"));
	}

	private static void refuse(ZipFile zip, List<String> names, ReadingLimits limits) {
		if (names.isEmpty()) {
			throw new UnacceptableFileException((zip.size() == 0) ? "an empty zip"
					: "a zip of " + zip.size() + " files, none of which is a .yaml file");
		}
		if (names.size() > limits.records()) {
			throw new UnacceptableFileException("a zip of " + names.size() + " records, more than the "
					+ limits.records() + " that are read at once");
		}
		if (names.size() != names.stream().distinct().count()) {
			throw new UnacceptableFileException("a zip in which several files have the same name");
		}
		var bytes = names.stream().mapToLong((name) -> Math.max(0, zip.getEntry(name).getSize())).sum();
		if (bytes > limits.totalBytes()) {
			throw new UnacceptableFileException("a zip of " + bytes + " bytes unpacked, more than the "
					+ limits.totalBytes() + " that are read at once");
		}
	}

	@Override
	public List<String> names() {
		return this.names;
	}

	@Override
	public byte[] read(String name) {
		try (var in = this.zip.getInputStream(this.zip.getEntry(name))) {
			var content = in.readNBytes(this.limits.recordBytes() + 1);
			if (content.length > this.limits.recordBytes()) {
				throw new UnreadableRecordException(0, "", name,
						"The record is longer than " + this.limits.recordBytes() + " bytes; shorten it.");
			}
			return content;
		}
		catch (IOException ex) {
			throw new UnreadableRecordException(0, "", name,
					"The zip is damaged at this record (" + ex.getMessage() + "); pack it again.", ex);
		}
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

}
