package org.demarcationmap.overlap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The opaque id of a finding. It follows from the owner of the scope, the kind and the
 * keys of what the finding joins, and from nothing else: a finding keeps it when its
 * score or the method changes.
 *
 * @param value 40 hexadecimal digits, of which the first 16 stand for the owner
 */
public record OverlapId(String value) {

	private static final Pattern NOTATION = Pattern.compile("[0-9a-f]{40}");

	private static final int OF_OWNER = 16;

	private static final int OF_FINDING = 24;

	public OverlapId {
		if (!NOTATION.matcher(value).matches()) {
			throw new IllegalArgumentException("'" + value + "' is no id of an overlap: pass one on as it was given.");
		}
	}

	/** Reads an id; what is none leads nowhere. */
	public static Optional<OverlapId> parse(String text) {
		return NOTATION.matcher(text).matches() ? Optional.of(new OverlapId(text)) : Optional.empty();
	}

	/**
	 * The id of a finding.
	 * @param owner the owner of the scope
	 * @param kind what it is about
	 * @param joined the keys of what it joins, in any order
	 * @return the id
	 */
	public static OverlapId of(String owner, OverlapKind kind, Collection<String> joined) {
		var parts = Stream.concat(Stream.of(owner, kind.name()), joined.stream().sorted()).toList();
		return new OverlapId(digest(List.of(owner)).substring(0, OF_OWNER) + digest(parts).substring(0, OF_FINDING));
	}

	/**
	 * Whether a finding of this id is filed under an owner, without looking for it.
	 * @param owner the owner of a scope
	 * @return whether the scope with that owner is the one to ask
	 */
	public boolean isFiledUnder(String owner) {
		return this.value.startsWith(digest(List.of(owner)).substring(0, OF_OWNER));
	}

	private static String digest(List<String> parts) {
		try {
			var sha256 = MessageDigest.getInstance("SHA-256");
			for (var part : parts) {
				sha256.update((part.length() + ":" + part + "\n").getBytes(StandardCharsets.UTF_8));
			}
			return HexFormat.of().formatHex(sha256.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java has no SHA-256.", ex);
		}
	}

	@Override
	public String toString() {
		return this.value;
	}

}
