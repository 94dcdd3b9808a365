package org.demarcationmap.catalogue.relaton;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.demarcationmap.catalogue.facts.UnacceptableFileException;

/**
 * A file that is one record.
 */
final class SingleRecord implements RelatonFile {

	private static final String NAME = "record.yaml";

	private final byte[] content;

	private SingleRecord(byte[] content) {
		this.content = content;
	}

	static SingleRecord open(Path path, ReadingLimits limits) throws IOException {
		if (Files.size(path) > limits.recordBytes()) {
			throw new UnacceptableFileException(
					"a YAML file of more than " + limits.recordBytes() + " bytes, too long for one record");
		}
		return new SingleRecord(Files.readAllBytes(path));
	}

	@Override
	public List<String> names() {
		return List.of(NAME);
	}

	@Override
	public byte[] read(String name) {
		return this.content;
	}

	@Override
	public void close() {
	}

}
