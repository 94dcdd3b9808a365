package org.demarcationmap.export.graphql;

import java.io.OutputStream;

/**
 * Counts what is written and keeps nothing of it.
 */
final class Count extends OutputStream {

	private int bytes;

	@Override
	public void write(int b) {
		this.bytes = Math.addExact(this.bytes, 1);
	}

	@Override
	public void write(byte[] b, int off, int len) {
		this.bytes = Math.addExact(this.bytes, len);
	}

	int bytes() {
		return this.bytes;
	}

}
