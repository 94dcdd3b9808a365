package org.demarcationmap.catalogue.suggestions;

import org.demarcationmap.catalogue.words.WordLists;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The digest of all that the suggestions depend on beside the texts.
 */
final class Fingerprint {

	/** To be raised with a change of the method that changes what is suggested. */
	private static final int METHOD = 2;

	private Fingerprint() {
	}

	static String of(List<Subject> topics, SuggestionSettings settings) {
		var lists = List.of(WordLists.read("vocabulary"), WordLists.read("common-words"), WordLists.read("aspects"));
		var all = METHOD + "\n" + topics + "\n" + settings + "\n" + lists;
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256, but this one has not.", ex);
		}
	}

}
