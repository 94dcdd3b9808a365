package org.demarcationmap.catalogue.contents;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;

/**
 * Bytes of a zip that stop with an error as soon as there are more than the zip declares:
 * limits are checked against what is declared.
 */
final class DeclaredStream extends FilterInputStream {

	private final long declared;

	private long left;

	DeclaredStream(InputStream in, long declared) {
		super(in);
		this.declared = declared;
		this.left = declared;
	}

	@Override
	public int read() throws IOException {
		var value = super.read();
		count((value < 0) ? 0 : 1);
		return value;
	}

	@Override
	public int read(byte[] buffer, int offset, int length) throws IOException {
		var read = super.read(buffer, offset, length);
		count(Math.max(0, read));
		return read;
	}

	private void count(int read) throws IOException {
		this.left -= read;
		if (this.left < 0) {
			throw new ZipException("it is longer than the " + this.declared + " bytes that the zip declares");
		}
	}

}
