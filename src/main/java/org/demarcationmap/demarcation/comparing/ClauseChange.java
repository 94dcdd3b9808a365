package org.demarcationmap.demarcation.comparing;

import java.util.List;
import java.util.Objects;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseField;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.jspecify.annotations.Nullable;

/**
 * What became of a clause between two revisions.
 *
 * @param key the topic and aspect that the clause is on
 * @param before what it said, or nothing where it was not there
 * @param after what it says, or nothing where it is not there any more
 */
public record ClauseChange(ClauseKey key, @Nullable Clause before, @Nullable Clause after) {

	public ClauseChange {
		if (before == null && after == null) {
			throw new IllegalArgumentException("A clause on " + key + " is in neither of the two revisions.");
		}
	}

	public TopicSlug topic() {
		return this.key.topic();
	}

	public Aspect aspect() {
		return this.key.aspect();
	}

	/**
	 * What became of it, in a word.
	 * @return the word
	 */
	public Kind kind() {
		if (this.before == null) {
			return Kind.ADDED;
		}
		if (this.after == null) {
			return Kind.REMOVED;
		}
		return this.before.content().equals(this.after.content()) ? Kind.UNCHANGED : Kind.CHANGED;
	}

	/**
	 * Where a clause that is in both revisions differs.
	 * @return each field that does not say the same, with what it said and says
	 */
	public List<FieldChange> fields() {
		if (kind() != Kind.CHANGED) {
			return List.of();
		}
		var was = Objects.requireNonNull(this.before);
		var is = Objects.requireNonNull(this.after);
		return ClauseField.different(was, is)
			.stream()
			.map((field) -> new FieldChange(field, field.of(was), field.of(is)))
			.toList();
	}

	/**
	 * What can become of a clause.
	 */
	public enum Kind {

		/** It is there only after. */
		ADDED,

		/** It was there only before. */
		REMOVED,

		/** It says something else. */
		CHANGED,

		/** It says the same. */
		UNCHANGED

	}

	/**
	 * A field of a clause that does not say the same.
	 *
	 * @param field the field
	 * @param before what it said
	 * @param after what it says
	 */
	public record FieldChange(ClauseField field, List<String> before, List<String> after) {

		public FieldChange {
			before = List.copyOf(before);
			after = List.copyOf(after);
		}

	}

}
