package org.demarcationmap.catalogue.contents;

import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of one file, wherever it lies.
 */
public interface Content {

	/**
	 * What it is called, for problems; it never says what the file is.
	 */
	String name();

	/**
	 * How long it is, unpacked.
	 */
	long size() throws IOException;

	/**
	 * Opens it from its beginning, as often as asked.
	 */
	InputStream open() throws IOException;

	/**
	 * Its first bytes.
	 * @param length how many at most
	 */
	default byte[] head(int length) throws IOException {
		try (var in = open()) {
			return in.readNBytes(length);
		}
	}

}
