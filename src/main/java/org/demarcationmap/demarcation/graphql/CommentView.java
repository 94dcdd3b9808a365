package org.demarcationmap.demarcation.graphql;

import java.time.Instant;

import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.comments.Comment;
import org.jspecify.annotations.Nullable;

/**
 * A comment in the shape of the schema.
 */
record CommentView(Comment comment) {

	public String id() {
		return this.comment.id();
	}

	public @Nullable ClauseKey clause() {
		return this.comment.place().part();
	}

	public int revision() {
		return this.comment.place().revision();
	}

	public String text() {
		return this.comment.text();
	}

	public String author() {
		return this.comment.author();
	}

	public @Nullable String delegation() {
		return this.comment.delegation();
	}

	public Instant made() {
		return this.comment.made();
	}

}
