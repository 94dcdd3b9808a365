package org.demarcationmap.graphql;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in a list: the sort key of the entry it follows, and a digest of the list's
 * filter and order. On the wire it is opaque base64url; only the list that gave it out
 * takes it back.
 */
record Cursor(String list, List<Object> sortKey) {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final TypeReference<List<Object>> VALUES = new TypeReference<>() {
	};

	private static final int DIGEST_LENGTH = 16;

	Cursor {
		sortKey = List.copyOf(sortKey);
	}

	/** The digest by which a list, its filter and its order are recognised. */
	static String digest(String list) {
		try {
			var bytes = MessageDigest.getInstance("SHA-256").digest(list.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(bytes).substring(0, DIGEST_LENGTH);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java has no SHA-256.", ex);
		}
	}

	static Cursor parse(String text) {
		try {
			var values = JSON.readValue(Base64.getUrlDecoder().decode(text), VALUES);
			if (values.size() > 1 && values.getFirst() instanceof String list) {
				return new Cursor(list, values.subList(1, values.size()));
			}
		}
		catch (IllegalArgumentException | NullPointerException | JacksonException ex) {
			throw malformed(text);
		}
		throw malformed(text);
	}

	private static BadArgumentException malformed(String text) {
		return new BadArgumentException(ErrorCode.BAD_CURSOR,
				"The cursor \"%s\" is not one that this server gave out: ".formatted(shortened(text))
						+ "pass a cursor unchanged, or leave `after` out to begin at the start.");
	}

	private static String shortened(String text) {
		return (text.length() > 60) ? text.substring(0, 60) + "…" : text;
	}

	/** Answers the sort key if this cursor belongs to the list, and refuses it if not. */
	List<Object> within(String expected) {
		if (!this.list.equals(expected)) {
			throw new BadArgumentException(ErrorCode.BAD_CURSOR,
					"The cursor \"%s\" belongs to another list, filter or order: ".formatted(this)
							+ "keep those arguments from page to page, or leave `after` out to begin at the start.");
		}
		return this.sortKey;
	}

	@Override
	public String toString() {
		var values = Stream.concat(Stream.of(this.list), this.sortKey.stream()).toList();
		return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(values));
	}

}
