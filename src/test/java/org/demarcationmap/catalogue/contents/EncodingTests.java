package org.demarcationmap.catalogue.contents;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EncodingTests {

	private static final String TEXT = "name,title\nE.192,Qualité des réseaux – overview\n";

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(textBlock = """
			UTF-8,        '',     UTF-8,        false
			UTF-8,        EFBBBF, UTF-8,        false
			UTF-16LE,     FFFE,   UTF-16LE,     false
			UTF-16BE,     FEFF,   UTF-16BE,     false
			UTF-16LE,     '',     UTF-16LE,     true
			UTF-16BE,     '',     UTF-16BE,     true
			windows-1252, '',     Windows-1252, true
			""")
	void readsATextAsItIsWritten(String charset, String mark, String name, boolean guessed) throws IOException {
		var content = content(HexFormat.of().parseHex(mark), TEXT.getBytes(Charset.forName(charset)));
		var encoding = Encoding.of(content);
		assertThat(encoding).hasToString(name);
		assertThat(encoding.guessed()).isEqualTo(guessed);
		var text = new StringWriter();
		try (var reader = encoding.open(content)) {
			reader.transferTo(text);
		}
		assertThat(text).hasToString(TEXT);
	}

	@Test
	void looksAtAllOfATextBeforeItIsTakenForUtf8() throws IOException {
		var content = content(("x".repeat(200_000) + "é").getBytes(StandardCharsets.UTF_8), new byte[] { (byte) 0xE9 });
		assertThat(Encoding.of(content)).hasToString("Windows-1252");
	}

	/** Bytes on disk. */
	private Content content(byte[] start, byte[] rest) throws IOException {
		var all = Arrays.copyOf(start, start.length + rest.length);
		System.arraycopy(rest, 0, all, start.length, rest.length);
		return new FileContent("text", Files.write(this.folder.resolve("text"), all));
	}

}
