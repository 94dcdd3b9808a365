package org.demarcationmap.catalogue.contents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * How a text is written: by its byte order mark, by the shape of its first bytes, as
 * UTF-8 if all of it is, or else as Windows-1252.
 *
 * @param charset the character set
 * @param mark how many bytes its byte order mark has
 * @param guessed whether nothing in the file says so
 */
public record Encoding(Charset charset, int mark, boolean guessed) {

	private static final Charset WINDOWS = Charset.forName("windows-1252");

	private static final int HEAD = 512;

	/**
	 * Finds out how a text is written.
	 */
	public static Encoding of(Content content) throws IOException {
		var head = content.head(HEAD);
		var marked = marked(head);
		if (marked != null) {
			return marked;
		}
		var wide = wide(head);
		if (wide != null) {
			return new Encoding(wide, 0, true);
		}
		return isUtf8(content) ? new Encoding(StandardCharsets.UTF_8, 0, false) : new Encoding(WINDOWS, 0, true);
	}

	private static @Nullable Encoding marked(byte[] head) {
		if (starts(head, 0xEF, 0xBB, 0xBF)) {
			return new Encoding(StandardCharsets.UTF_8, 3, false);
		}
		if (starts(head, 0xFF, 0xFE)) {
			return new Encoding(StandardCharsets.UTF_16LE, 2, false);
		}
		return starts(head, 0xFE, 0xFF) ? new Encoding(StandardCharsets.UTF_16BE, 2, false) : null;
	}

	private static boolean starts(byte[] head, int... mark) {
		for (var index = 0; index < mark.length; index++) {
			if (index >= head.length || (head[index] & 0xFF) != mark[index]) {
				return false;
			}
		}
		return true;
	}

	private static @Nullable Charset wide(byte[] head) {
		var zeros = new int[2];
		for (var index = 0; index < head.length; index++) {
			zeros[index % 2] += (head[index] == 0) ? 1 : 0;
		}
		var most = head.length / 3;
		if (most > 0 && zeros[1] > most && zeros[0] == 0) {
			return StandardCharsets.UTF_16LE;
		}
		return (most > 0 && zeros[0] > most && zeros[1] == 0) ? StandardCharsets.UTF_16BE : null;
	}

	private static boolean isUtf8(Content content) throws IOException {
		var decoder = StandardCharsets.UTF_8.newDecoder();
		var bytes = ByteBuffer.allocate(1 << 16);
		var chars = CharBuffer.allocate(1 << 16);
		try (var in = content.open()) {
			var read = 0;
			while (read >= 0) {
				read = in.read(bytes.array(), bytes.position(), bytes.remaining());
				bytes.position(bytes.position() + Math.max(0, read)).flip();
				var result = decoder.decode(bytes, chars.clear(), read < 0);
				if (result.isError()) {
					result.throwException();
				}
				bytes.compact();
			}
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	/**
	 * Opens a text behind its byte order mark. Bytes that are no characters of the
	 * character set are read as the replacement character.
	 */
	public Reader open(Content content) throws IOException {
		var in = content.open();
		in.skipNBytes(this.mark);
		return new InputStreamReader(in, this.charset);
	}

	/**
	 * The name of the character set, as people know it.
	 */
	@Override
	public String toString() {
		return this.charset.equals(WINDOWS) ? "Windows-1252" : this.charset.name();
	}

}
