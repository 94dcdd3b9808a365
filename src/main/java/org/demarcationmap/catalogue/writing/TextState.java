package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.PartialDate;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.EditionFact;
import org.demarcationmap.catalogue.facts.StateFact;
import org.demarcationmap.catalogue.facts.TextDetails;
import org.jspecify.annotations.Nullable;

/**
 * A text with its names, editions and responsibility as the catalogue has it, or will
 * have it. Facts are merged in so that neither their order nor their repetition matters.
 *
 * @param key its opaque key
 * @param name its primary name: the first number of its newest edition
 * @param details what is known of it as a whole
 * @param aliases all its names by their lookup form, the primary name among them
 * @param editions its editions
 * @param responsibility who is responsible
 * @param states the steps of its life, for a work item
 * @param became the key of the text that a work item turned into
 */
record TextState(String key, DeliverableName name, TextDetails details, Map<String, AliasState> aliases,
		List<EditionState> editions, ResponsibilityState responsibility, Set<StateFact> states,
		@Nullable String became) {

	private static final Comparator<EditionState> BY_TIME = Comparator.comparing(EditionState::isWhole)
		.thenComparing(EditionState::approved)
		.thenComparing((edition) -> edition.name().value());

	static TextState first(DeliverableFact fact) {
		return new TextState(UUID.randomUUID().toString(), fact.names().getFirst(), fact.details(), Map.of(), List.of(),
				ResponsibilityState.NOT_KNOWN, Set.of(), null);
	}

	static TextState of(Row row) {
		var text = row.row("text");
		var kind = row.texts("labels")
			.stream()
			.flatMap((label) -> DeliverableKind.labelled(label).stream())
			.findFirst()
			.orElseThrow();
		var aliases = new LinkedHashMap<String, AliasState>();
		row.rows("aliases").stream().map(AliasState::of).forEach((alias) -> aliases.put(alias.normalised(), alias));
		return new TextState(text.text("key"), text.value("name", DeliverableName::new), details(text, kind), aliases,
				row.rows("editions").stream().map(EditionState::of).toList(),
				ResponsibilityState.of(row.row("body"), row.row("question")), states(row),
				row.find("became", String::valueOf));
	}

	private static Set<StateFact> states(Row row) {
		return row.rows("states")
			.stream()
			.map((state) -> new StateFact(state.value("status", DeliverableStatus::valueOf),
					state.value("since", PartialDate::new)))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Set<StateFact> union(Set<StateFact> known, List<StateFact> said) {
		return Stream.concat(known.stream(), said.stream()).collect(Collectors.toUnmodifiableSet());
	}

	private static TextDetails details(Row text, DeliverableKind kind) {
		return new TextDetails(kind, text.find("title", String::valueOf),
				text.value("status", DeliverableStatus::valueOf), text.find("approved", PartialDate::new),
				text.find("scope", String::valueOf), text.find("approvalProcess", String::valueOf), text.provenance());
	}

	/**
	 * This text with what a fact adds.
	 * @param fact the fact
	 * @param names those of its names that no other text has
	 * @param said who is responsible, as far as the catalogue knows them
	 */
	TextState mergedWith(DeliverableFact fact, List<DeliverableName> names, ResponsibilityState said) {
		var aliases = new LinkedHashMap<>(this.aliases);
		names.forEach((name) -> aliases.merge(name.normalised(), AliasState.first(name, fact.provenance()),
				AliasState::mergedWith));
		var merged = new ArrayList<>(this.editions);
		fact.editions().forEach((edition) -> merge(merged, edition));
		var judged = merged.stream().map((edition) -> edition.judgedAmong(merged)).toList();
		return new TextState(this.key, this.name, this.details.mergedWith(fact.details()), aliases, judged,
				this.responsibility.mergedWith(said), union(this.states, fact.states()), this.became)
			.asOfNewest();
	}

	private static void merge(List<EditionState> editions, EditionFact fact) {
		var found = find(editions, fact);
		if (found.isPresent()) {
			editions.set(editions.indexOf(found.get()), found.get().mergedWith(fact));
		}
		else {
			editions.add(EditionState.first(fact));
		}
	}

	private static Optional<EditionState> find(List<EditionState> editions, EditionFact fact) {
		var named = editions.stream().filter((edition) -> edition.isNamed(fact)).findFirst();
		if (named.isPresent()) {
			return named;
		}
		var candidates = editions.stream().filter((edition) -> edition.mayBe(fact)).toList();
		return (candidates.size() == 1) ? Optional.of(candidates.getFirst()) : Optional.empty();
	}

	/**
	 * This text under the name of its newest edition, with its title, status and date.
	 */
	TextState asOfNewest() {
		var newest = this.editions.stream().max(BY_TIME);
		if (newest.isEmpty()) {
			return this;
		}
		var primary = newest.get()
			.name()
			.numbers()
			.stream()
			.filter((number) -> this.aliases.containsKey(number.normalised()))
			.findFirst()
			.orElse(this.name);
		var title = this.editions.stream()
			.sorted(BY_TIME.reversed())
			.map(EditionState::title)
			.flatMap((text) -> Optional.ofNullable(text).stream())
			.findFirst();
		return new TextState(this.key, primary, this.details.asOf(newest.get().fact(), title.orElse(null)),
				this.aliases, this.editions, this.responsibility, this.states, this.became);
	}

	TextState turnedInto(String later) {
		return new TextState(this.key, this.name, this.details, this.aliases, this.editions, this.responsibility,
				this.states, later);
	}

	/**
	 * The edition that a fact was merged into.
	 */
	Optional<EditionState> edition(EditionFact fact) {
		return find(this.editions, fact);
	}

	@Nullable EditionState edition(String key) {
		return this.editions.stream().filter((edition) -> edition.key().equals(key)).findFirst().orElse(null);
	}

	Row asRow() {
		return new Row().put("key", this.key)
			.put("name", this.name)
			.put("title", this.details.title())
			.put("status", this.details.status())
			.put("approved", this.details.approved())
			.put("scope", this.details.scope())
			.put("approvalProcess", this.details.approvalProcess())
			.put(this.details.provenance());
	}

}
