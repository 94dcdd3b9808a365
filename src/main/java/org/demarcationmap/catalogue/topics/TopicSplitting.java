package org.demarcationmap.catalogue.topics;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.catalogue.TopicName;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.topics.SplitDraft.Part;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Makes parts of a topic.
 */
@Service
public class TopicSplitting {

	private final Commands commands;

	private final TopicTable topics;

	private final TopicLookup lookup;

	TopicSplitting(Commands commands, TopicTable topics, TopicLookup lookup) {
		this.commands = commands;
		this.topics = topics;
		this.lookup = lookup;
	}

	/**
	 * Splits a topic. The parts take the names and treatments that they are given; the
	 * rest stays with the whole.
	 * @param draft what the participant wrote
	 * @return the whole, its new parts and what can be taken back, or why it cannot be
	 * split
	 */
	public Outcome<Changed> split(SplitDraft draft) {
		return this.commands.run((act) -> {
			act.participant().mustContribute("split topics");
			this.topics.takeTurn();
			var refusals = new Refusals();
			var check = new TopicCheck(this.topics, refusals);
			refusals.when(draft.parts().isEmpty(), ErrorCode.BAD_ARGUMENT,
					() -> "The topic '" + draft.slug() + "' is split into nothing. Name at least one part.", "parts");
			check.known(draft.slug(), "slug").ifPresent((whole) -> check(draft, whole, check, refusals));
			return refusals.orElse(() -> Outcome.done(write(draft, act)));
		});
	}

	private void check(SplitDraft draft, TopicState whole, TopicCheck check, Refusals refusals) {
		var taken = new HashSet<String>();
		var treatments = this.topics.treatments(draft.slug(),
				draft.parts().stream().flatMap((part) -> part.treatments().stream()).toList());
		for (var part : draft.parts()) {
			check.free(part.slug(), "parts", "slug");
			refusals.when(this.topics.withSlug(part.slug()).isPresent() || !taken.add("slug " + part.slug()),
					ErrorCode.NAME_TAKEN,
					() -> "There is a topic '" + part.slug() + "' already. Choose another slug for the part.", "parts",
					"slug");
			check.name(part.name(), "parts", "name")
				.ifPresent((name) -> unclaimed(name, whole, check, taken, refusals));
			Wording.text(refusals, Objects.requireNonNullElse(part.description(), ""), "description");
			check.names(part.aliases(), "parts", "aliases").forEach((name) -> owned(name, whole, taken, refusals));
			part.treatments()
				.forEach((id) -> refusals.when(!treatments.contains(id) || !taken.add("treatment " + id),
						ErrorCode.UNKNOWN_NODE,
						() -> "The topic '" + draft.slug() + "' has no treatment '" + id
								+ "', or another part takes it already. `topic { treatments }` lists them.",
						"parts", "treatments"));
		}
	}

	private static void unclaimed(TopicName name, TopicState whole, TopicCheck check, Set<String> taken,
			Refusals refusals) {
		check.unclaimed(List.of(name), "", "parts", "name");
		refusals.when(!taken.add("name " + name.normalised()), ErrorCode.NAME_TAKEN,
				() -> "Two parts of '" + whole.text("slug") + "' are called '" + name + "'. Give each its own name.",
				"parts", "name");
	}

	private static void owned(TopicName name, TopicState whole, Set<String> taken, Refusals refusals) {
		var primary = name.value().equals(whole.text("name"));
		refusals
			.when(primary || !whole.isCalled(name) || !taken.add("name " + name.normalised()), ErrorCode.NAME_NEEDED,
					() -> "'" + name + "' is no further name of '" + whole.text("slug")
							+ "', or another part takes it already. A part takes further names only.",
					"parts", "aliases");
	}

	private Changed write(SplitDraft draft, Act act) {
		var change = TopicRows.change(TopicChange.Kind.SPLIT, act);
		this.topics.run("topic-split", Map.of("slug", draft.slug(), "parts",
				draft.parts().stream().map((part) -> row(part, act)).toList(), "change", change));
		act.record(new TopicSplit(draft.slug(), draft.parts()));
		var parts = new ArrayList<Topic>();
		draft.parts().forEach((part) -> this.lookup.withSlug(new TopicSlug(part.slug())).ifPresent(parts::add));
		return new Changed(this.lookup.withSlug(new TopicSlug(draft.slug())).orElseThrow(), parts,
				TopicRows.made(change));
	}

	private static Map<String, Object> row(Part part, Act act) {
		var name = TopicName.parse(part.name());
		var properties = TopicRows.asserted(act);
		properties.putAll(Map.of("slug", part.slug(), "name", name.value()));
		if (part.description() != null) {
			properties.put("description", part.description().strip());
		}
		return Map.of("properties", properties, "name", TopicRows.name(name, act), "aliases",
				part.aliases().stream().map((alias) -> TopicName.parse(alias).normalised()).toList(), "treatments",
				part.treatments());
	}

}
