package org.demarcationmap.catalogue.relaton;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.demarcationmap.catalogue.facts.UnacceptableFileException;

/**
 * An uploaded file that holds records: a zip of them, or one alone. Nothing is ever
 * unpacked to disk, so the names in a zip cannot reach outside it.
 */
public sealed interface RelatonFile extends Closeable permits ZippedRecords, SingleRecord {

	/**
	 * The names of the records, in an order of their own.
	 * @return the names
	 */
	List<String> names();

	/**
	 * The bytes of one record.
	 * @param name one of {@link #names()}
	 * @return its bytes, unpacked
	 * @throws UnreadableRecordException if the record is too long or damaged
	 */
	byte[] read(String name);

	/**
	 * Opens a file by what it holds, whatever it is called.
	 * @param path the file
	 * @param limits how much to read at most
	 * @return the file
	 * @throws UnacceptableFileException if it is neither a zip of records nor one record
	 * @throws IOException if the disk fails
	 */
	static RelatonFile open(Path path, ReadingLimits limits) throws IOException {
		byte[] head;
		try (var in = Files.newInputStream(path)) {
			head = in.readNBytes(4096);
		}
		var format = FileFormat.of(head);
		return switch (format) {
			case ZIP -> ZippedRecords.open(path, limits);
			case YAML -> SingleRecord.open(path, limits);
			case EMPTY, GZIP, PDF, JSON, MARKUP, MULTIPART, BINARY, TEXT ->
				throw new UnacceptableFileException(format.description());
		};
	}

}
