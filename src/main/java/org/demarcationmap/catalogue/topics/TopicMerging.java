package org.demarcationmap.catalogue.topics;

import java.util.List;
import java.util.Map;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.TopicsMerged;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;

import org.springframework.stereotype.Service;

/**
 * Makes one topic of two.
 */
@Service
public class TopicMerging {

	private final Commands commands;

	private final TopicTable topics;

	private final TopicLookup lookup;

	TopicMerging(Commands commands, TopicTable topics, TopicLookup lookup) {
		this.commands = commands;
		this.topics = topics;
		this.lookup = lookup;
	}

	/**
	 * Lets a topic go into another, which takes its names, treatments, parts and
	 * mandates.
	 * @param from the slug of the topic that goes
	 * @param into the slug of the topic that stays
	 * @return the topic that stays and what can be taken back, or why they cannot be
	 * merged
	 */
	public Outcome<Changed> merge(String from, String into) {
		return this.commands.run((act) -> {
			act.participant().mustContribute("merge topics");
			this.topics.takeTurn();
			var refusals = new Refusals();
			var check = new TopicCheck(this.topics, refusals);
			check.known(from, "from");
			check.known(into, "into");
			refusals.when(from.equals(into), ErrorCode.BAD_ARGUMENT,
					() -> "'" + from + "' cannot go into itself. Name two topics.", "into");
			refusals.when(!from.equals(into) && this.topics.broader(into).contains(from), ErrorCode.BAD_ARGUMENT,
					() -> "'" + into + "' is a part of '" + from + "'. Let the part go into the whole instead.",
					"into");
			return refusals.orElse(() -> Outcome.done(write(from, into, act)));
		});
	}

	private Changed write(String from, String into, Act act) {
		var change = TopicRows.change(TopicChange.Kind.MERGED, act);
		this.topics.run("topics-merge", Map.of("from", from, "into", into, "change", change));
		act.record(new TopicsMerged(from, into, String.valueOf(change.get("key"))));
		return new Changed(this.lookup.withSlug(new TopicSlug(into)).orElseThrow(), List.of(), TopicRows.made(change));
	}

}
