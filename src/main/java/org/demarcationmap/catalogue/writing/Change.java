package org.demarcationmap.catalogue.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * One line of the account that an import gives of itself.
 *
 * @param action what it did
 * @param subject the thing
 * @param field the field; empty where the whole thing is meant
 * @param before what stood, or stands
 * @param after what stands now, or was offered
 * @param source where it was read
 * @param thing the key of the thing, where people have to decide
 */
public record Change(Action action, Subject subject, String field, @Nullable Object before, @Nullable Object after,
		String source, @Nullable String thing) {

	static Change created(Subject subject, @Nullable Object after, String source) {
		return new Change(Action.CREATED, subject, "", null, after, source, null);
	}

	boolean isUpdateOf(String field) {
		return this.action == Action.UPDATED && this.field.equals(field);
	}

	Change as(Action action) {
		return new Change(action, this.subject, this.field, this.before, this.after, this.source, this.thing);
	}

	/**
	 * The key of the conflict that this is: the same offer for the same field of the same
	 * thing is the same conflict, whichever import brings it.
	 */
	String conflict() {
		var parts = String.join("\n", Objects.requireNonNull(this.thing), this.field, String.valueOf(this.after));
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest, 0, 16);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java has no SHA-256.", ex);
		}
	}

	/**
	 * What an import does to a thing.
	 */
	public enum Action {

		/** It was not in the catalogue. */
		CREATED,

		/** A field has another value now. */
		UPDATED,

		/** A person asserted something else by hand, and people have to decide. */
		CONFLICT,

		/** A better source, or a decision made before, says something else and stands. */
		LEFT_ALONE

	}

}
