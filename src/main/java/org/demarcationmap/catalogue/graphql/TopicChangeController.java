package org.demarcationmap.catalogue.graphql;

import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.topics.Changed;
import org.demarcationmap.catalogue.topics.SplitDraft;
import org.demarcationmap.catalogue.topics.TopicChange;
import org.demarcationmap.catalogue.topics.TopicChanges;
import org.demarcationmap.catalogue.topics.TopicDraft;
import org.demarcationmap.catalogue.topics.TopicMerging;
import org.demarcationmap.catalogue.topics.TopicSaving;
import org.demarcationmap.catalogue.topics.TopicSplitting;
import org.demarcationmap.catalogue.topics.TopicUndoing;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Changes topics, and shows what was changed.
 */
@Controller
class TopicChangeController {

	private final TopicSaving saving;

	private final TopicSplitting splitting;

	private final TopicMerging merging;

	private final TopicUndoing undoing;

	private final TopicChanges changes;

	TopicChangeController(TopicSaving saving, TopicSplitting splitting, TopicMerging merging, TopicUndoing undoing,
			TopicChanges changes) {
		this.saving = saving;
		this.splitting = splitting;
		this.merging = merging;
		this.undoing = undoing;
		this.changes = changes;
	}

	@MutationMapping
	TopicPayload saveTopic(@Argument TopicDraft input) {
		return TopicPayload.of(this.saving.save(input));
	}

	@MutationMapping
	TopicPayload splitTopic(@Argument SplitDraft input) {
		return TopicPayload.of(this.splitting.split(input));
	}

	@MutationMapping
	TopicPayload mergeTopics(@Argument MergeTopicsInput input) {
		return TopicPayload.of(this.merging.merge(input.from(), input.into()));
	}

	@MutationMapping
	TopicPayload undoTopicChange(@Argument UndoTopicChangeInput input) {
		return TopicPayload.of(this.undoing.undo(input.change(), input.reason()));
	}

	@BatchMapping(typeName = "Topic", field = "changes")
	Map<Topic, List<TopicChange>> changes(List<Topic> topics) {
		return Node.eachList(topics, this.changes.ofTopics(Node.ids(topics)));
	}

	/**
	 * Which topic goes into which.
	 */
	record MergeTopicsInput(String from, String into) {
	}

	/**
	 * Which change to take back, and why.
	 */
	record UndoTopicChangeInput(String change, String reason) {
	}

	/**
	 * What became of a change of topics.
	 */
	record TopicPayload(@Nullable Topic topic, List<Topic> parts, @Nullable TopicChange change,
			List<UserError> userErrors) {

		static TopicPayload of(Outcome<Changed> outcome) {
			var changed = outcome.valueOrNull();
			return (changed != null)
					? new TopicPayload(changed.topic(), changed.parts(), changed.change(), outcome.userErrors())
					: new TopicPayload(null, List.of(), null, outcome.userErrors());
		}

	}

}
