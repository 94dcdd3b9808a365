package org.demarcationmap.catalogue.relaton;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * Digests by which records are recognised when they come again. They change with the way
 * in which records are read, so that a later version reads all of them anew.
 */
final class RecordDigest {

	private RecordDigest() {
	}

	/**
	 * The digest of a record.
	 */
	static String of(byte[] content) {
		var digest = begin();
		digest.update(content);
		return end(digest);
	}

	/**
	 * The digest of a text: its names, and the digests of its records.
	 */
	static String of(Collection<String> parts) {
		var digest = begin();
		parts.forEach((part) -> digest.update((part + "\n").getBytes(StandardCharsets.UTF_8)));
		return end(digest);
	}

	private static MessageDigest begin() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			digest.update(RelatonReader.VERSION.getBytes(StandardCharsets.UTF_8));
			return digest;
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java has no SHA-256.", ex);
		}
	}

	private static String end(MessageDigest digest) {
		return HexFormat.of().formatHex(digest.digest());
	}

}
