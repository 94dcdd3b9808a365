package org.demarcationmap.catalogue.contents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on disk.
 *
 * @param name what it is called, for problems
 * @param path where it lies
 */
public record FileContent(String name, Path path) implements Content {

	@Override
	public long size() throws IOException {
		return Files.size(this.path);
	}

	@Override
	public InputStream open() throws IOException {
		return Files.newInputStream(this.path);
	}

}
