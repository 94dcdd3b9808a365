package org.demarcationmap.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in the one form of RFC 8785, so that equal content has equal bytes.
 *
 * @param text the canonical text
 */
public record CanonicalJson(String text) {

	private static final JsonMapper MAPPER = new JsonMapper();

	/**
	 * Writes a value.
	 * @param value maps, lists, records, strings, numbers and booleans
	 * @return its canonical form
	 */
	public static CanonicalJson of(Object value) {
		try {
			return new CanonicalJson(new JsonCanonicalizer(MAPPER.writeValueAsString(value)).getEncodedString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The digest of the text.
	 * @return SHA-256 over its UTF-8 bytes, in hexadecimal digits
	 */
	public String sha256() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(this.text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
