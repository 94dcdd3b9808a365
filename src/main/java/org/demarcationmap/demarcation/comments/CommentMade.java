package org.demarcationmap.demarcation.comments;

import java.util.Map;
import java.util.TreeMap;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * Somebody commented on a proposal.
 */
record CommentMade(String subject, String slug, Comment comment) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		var changes = new TreeMap<String, Object>(Map.of("comment", this.comment.id(), "revision",
				this.comment.place().revision(), "text", this.comment.text()));
		this.comment.place().clause().ifPresent((clause) -> changes.put("clause", clause.toString()));
		if (this.comment.delegation() != null) {
			changes.put("delegation", this.comment.delegation());
		}
		return changes;
	}

}
