package org.demarcationmap.catalogue.topics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.catalogue.TopicName;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;
import org.demarcationmap.journal.CanonicalJson;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Makes topics and changes what is said of them.
 */
@Service
public class TopicSaving {

	private final Commands commands;

	private final TopicTable topics;

	private final TopicLookup lookup;

	TopicSaving(Commands commands, TopicTable topics, TopicLookup lookup) {
		this.commands = commands;
		this.topics = topics;
		this.lookup = lookup;
	}

	/**
	 * Saves a topic.
	 * @param draft what the participant wrote
	 * @return the topic and what can be taken back, or why it cannot be saved
	 */
	public Outcome<Changed> save(TopicDraft draft) {
		return this.commands.run((act) -> {
			act.participant().mustContribute("save topics");
			this.topics.takeTurn();
			var before = this.topics.withSlug(draft.slug()).orElse(null);
			var refusals = new Refusals();
			var names = check(draft, before, refusals);
			return refusals.orElse(() -> Outcome.done(write(draft, before, names, act)));
		});
	}

	private List<TopicName> check(TopicDraft draft, @Nullable TopicState before, Refusals refusals) {
		var check = new TopicCheck(this.topics, refusals);
		if (before == null) {
			check.free(draft.slug(), "slug");
			refusals.when(draft.name() == null, ErrorCode.TEXT_MISSING,
					() -> "The topic '" + draft.slug() + "' is new. Give it a name.", "name");
		}
		var names = new ArrayList<>(check.names(draft.aliases(), "aliases"));
		if (draft.name() != null) {
			check.name(draft.name(), "name").ifPresent(names::addFirst);
		}
		check.unclaimed(names, draft.slug(), "name");
		Wording.text(refusals, Objects.requireNonNullElse(draft.description(), ""), "description");
		if (draft.broader() != null && !draft.broader().isEmpty()) {
			check.aboveAll(draft.broader(), draft.slug(), "broader");
		}
		return names;
	}

	private Changed write(TopicDraft draft, @Nullable TopicState before, List<TopicName> names, Act act) {
		var set = set(draft, before);
		var fresh = names.stream().distinct().filter((name) -> before == null || !before.isCalled(name)).toList();
		var broader = (draft.broader() != null) ? draft.broader() : (before != null) ? before.broader() : null;
		var moved = !Objects.equals(Objects.requireNonNullElse(broader, ""),
				(before != null) ? Objects.requireNonNullElse(before.broader(), "") : "");
		if (before != null && set.isEmpty() && fresh.isEmpty() && !moved) {
			return new Changed(this.lookup.withSlug(new TopicSlug(draft.slug())).orElseThrow(), List.of(), null);
		}
		var rows = fresh.stream().map((name) -> TopicRows.name(name, act)).toList();
		var change = TopicRows.change((before != null) ? TopicChange.Kind.SAVED : TopicChange.Kind.CREATED, act);
		change.put("before", before(before, rows, set.keySet()));
		save(draft.slug(), properties(draft.slug(), before, set, moved, act), rows, broader, change);
		act.record(new TopicSaved(draft.slug(), changes(set, fresh, moved ? broader : null)));
		return new Changed(this.lookup.withSlug(new TopicSlug(draft.slug())).orElseThrow(), List.of(),
				TopicRows.made(change));
	}

	private void save(String slug, Map<String, Object> properties, List<Map<String, Object>> names,
			@Nullable String broader, Map<String, Object> change) {
		var parameters = new HashMap<String, @Nullable Object>(
				Map.of("slug", slug, "properties", properties, "names", names, "change", change));
		parameters.put("broader", (broader != null && !broader.isEmpty()) ? broader : null);
		this.topics.run("topic-save", parameters);
	}

	/** The properties that get other values, by name. */
	private static Map<String, String> set(TopicDraft draft, @Nullable TopicState before) {
		var set = new TreeMap<String, String>();
		if (draft.name() != null) {
			set.put("name", TopicName.parse(draft.name()).value());
		}
		if (draft.description() != null) {
			set.put("description", draft.description().strip());
		}
		if (before != null) {
			set.entrySet().removeIf((entry) -> entry.getValue().equals(before.text(entry.getKey())));
		}
		return set;
	}

	private static Map<String, Object> properties(String slug, @Nullable TopicState before, Map<String, String> set,
			boolean moved, Act act) {
		if (before == null) {
			var fresh = TopicRows.asserted(act);
			fresh.put("slug", slug);
			fresh.putAll(set);
			return fresh;
		}
		var properties = new HashMap<>(before.properties());
		properties.putAll(set);
		var byHand = new ArrayList<>(before.byHand());
		byHand.addAll(set.keySet());
		if (moved) {
			byHand.add("broader");
		}
		properties.put("byHand", byHand.stream().distinct().sorted().toList());
		return properties;
	}

	private static String before(@Nullable TopicState before, List<Map<String, Object>> names,
			Collection<String> changed) {
		var kept = new TreeMap<String, Object>();
		kept.put("names", names.stream().map((name) -> name.get("key")).toList());
		if (before != null) {
			kept.put("changed", List.copyOf(changed));
			kept.put("byHand", before.byHand());
			kept.put("properties", new TreeMap<>(before.properties()));
			kept.put("broader", Objects.requireNonNullElse(before.broader(), ""));
		}
		return CanonicalJson.of(kept).text();
	}

	private static Map<String, Object> changes(Map<String, String> set, List<TopicName> names,
			@Nullable String broader) {
		var changes = new TreeMap<String, Object>(set);
		changes.put("names", names.stream().map(TopicName::value).toList());
		if (broader != null) {
			changes.put("broader", broader);
		}
		return changes;
	}

}
