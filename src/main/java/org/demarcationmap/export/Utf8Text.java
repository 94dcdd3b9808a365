package org.demarcationmap.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Writes text in UTF-8, in which half a character, which UTF-8 does not know, is seen as
 * U+FFFD.
 */
public final class Utf8Text {

	private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

	private Utf8Text() {
	}

	/**
	 * A writer that has to be flushed at the end.
	 * @param out where the text goes; stays open
	 * @return the writer
	 */
	public static Writer to(OutputStream out) {
		return new OutputStreamWriter(out,
				StandardCharsets.UTF_8.newEncoder()
					.onMalformedInput(CodingErrorAction.REPLACE)
					.replaceWith(REPLACEMENT));
	}

}
