package org.demarcationmap.graphql;

import java.io.ByteArrayInputStream;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose body was read already and is handed on from memory.
 */
class ReadRequest extends HttpServletRequestWrapper {

	private final ByteArrayInputStream body;

	ReadRequest(HttpServletRequest request, byte[] body) {
		super(request);
		this.body = new ByteArrayInputStream(body);
	}

	@Override
	public ServletInputStream getInputStream() {
		return new FromMemory(this.body);
	}

	/**
	 * The stream of a body in memory.
	 */
	private static final class FromMemory extends ServletInputStream {

		private final ByteArrayInputStream body;

		FromMemory(ByteArrayInputStream body) {
			this.body = body;
		}

		@Override
		public int read() {
			return this.body.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.body.read(target, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.body.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("The body is read at once.");
		}

	}

}
