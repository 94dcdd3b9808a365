package org.demarcationmap.catalogue.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.catalogue.TopicChangeUndone;
import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.topics.UndoableChanges.Undoable;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Takes back what people did to topics, the last change of a topic first.
 */
@Service
public class TopicUndoing {

	private final Commands commands;

	private final TopicTable topics;

	private final UndoableChanges changes;

	private final TopicLookup lookup;

	TopicUndoing(Commands commands, TopicTable topics, UndoableChanges changes, TopicLookup lookup) {
		this.commands = commands;
		this.topics = topics;
		this.changes = changes;
		this.lookup = lookup;
	}

	/**
	 * Takes a change back.
	 * @param id the id of the change
	 * @param reason why
	 * @return the topic as it is now, or why the change cannot be taken back
	 */
	public Outcome<Changed> undo(String id, String reason) {
		return this.commands.run((act) -> {
			act.participant().mustContribute("take changes of topics back");
			this.topics.takeTurn();
			var refusals = new Refusals();
			Wording.neededText(refusals, reason, "reason");
			var found = this.changes.find(id);
			refusals.when(found.isEmpty(), ErrorCode.UNKNOWN_NODE,
					() -> "No change of a topic has the id '" + id + "'. `topic { changes }` lists them.", "change");
			found.ifPresent((undoable) -> check(undoable, refusals));
			return refusals.orElse(() -> Outcome.done(undo(found.orElseThrow(), reason.strip(), act)));
		});
	}

	private void check(Undoable undoable, Refusals refusals) {
		refusals.when(undoable.change().undone(), ErrorCode.CONFLICT,
				() -> undoable.change().undoneBy() + " took this change back already.", "change");
		refusals.when(undoable.later() > 0, ErrorCode.CONFLICT,
				() -> "The topic was changed " + undoable.later() + " times since. Take the later changes back first.",
				"change");
		refusals.when(undoable.uses() > 0, ErrorCode.CONFLICT,
				() -> "The topic is used in " + undoable.uses() + " places by now. Merge it into another instead.",
				"change");
		var broader = formerBroader(undoable);
		refusals.when(broader != null && this.topics.broader(broader).contains(undoable.slug()), ErrorCode.CONFLICT,
				() -> "'" + broader + "', which was broader before, is a part of '" + undoable.slug()
						+ "' by now. Take that back first.",
				"change");
	}

	private Changed undo(Undoable undoable, String reason, Act act) {
		var change = undoable.change();
		switch (change.kind()) {
			case CREATED -> this.topics.run("topic-remove", Map.of("change", change.id()));
			case SAVED -> this.topics.run("topic-unsave", before(undoable));
			case SPLIT -> this.topics.run("topic-unsplit", Map.of("change", change.id()));
			case MERGED -> this.topics.run("topics-unmerge", Map.of("change", change.id()));
		}
		this.changes.markUndone(change, act);
		act.record(new TopicChangeUndone(change.id(), change.kind().name(), reason));
		return new Changed(this.lookup.withSlug(new TopicSlug(undoable.slug())).orElse(null), List.of(),
				new TopicChange(change.id(), change.kind(), change.by(), change.at(), act.participant().name()));
	}

	private static Map<String, @Nullable Object> before(Undoable undoable) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("change", undoable.change().id());
		parameters.put("properties", undoable.formerProperties());
		parameters.put("names", undoable.before().get("names"));
		parameters.put("broader", formerBroader(undoable));
		return parameters;
	}

	private static @Nullable String formerBroader(Undoable undoable) {
		var broader = Objects.toString(undoable.before().get("broader"), "");
		return broader.isEmpty() ? null : broader;
	}

}
