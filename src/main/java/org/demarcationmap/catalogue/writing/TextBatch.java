package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.EditionFact;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.writing.Change.Action;
import org.jspecify.annotations.Nullable;

/**
 * The texts that a batch of facts speaks of, as they were and as they will be. A fact
 * goes to the text that has its primary name, or to one whose names are all among those
 * of the fact; it never takes a name or an edition away from another text.
 */
final class TextBatch {

	private final Map<String, TextState> before = new LinkedHashMap<>();

	private final Map<String, TextState> after = new LinkedHashMap<>();

	private final Map<String, String> owners = new LinkedHashMap<>();

	private final Map<String, String> editionOwners;

	private final Map<String, Set<String>> takenAway;

	/**
	 * Starts with what the catalogue has.
	 * @param texts all texts that have a name which the facts speak of
	 * @param editionOwners the keys of texts by the names of the editions that the facts
	 * speak of
	 * @param takenAway the lookup forms of names that people took away from texts, by key
	 */
	TextBatch(Collection<TextState> texts, Map<String, String> editionOwners, Map<String, Set<String>> takenAway) {
		this.editionOwners = new LinkedHashMap<>(editionOwners);
		this.takenAway = takenAway;
		texts.forEach((text) -> {
			this.before.put(text.key(), text);
			keep(text);
		});
	}

	private void keep(TextState text) {
		this.after.put(text.key(), text);
		text.aliases().keySet().forEach((name) -> this.owners.put(name, text.key()));
		text.editions().forEach((edition) -> this.editionOwners.put(edition.name().value(), text.key()));
	}

	/**
	 * Merges a fact in.
	 * @param fact the fact
	 * @param said who is responsible, as far as the catalogue knows them
	 * @return what it changed, and the names and editions that could not be taken
	 */
	Outcome merge(DeliverableFact fact, ResponsibilityState said) {
		var target = target(fact);
		var problems = new ArrayList<Problem>();
		var gone = takenAway(target);
		var names = fact.names()
			.stream()
			.filter((name) -> !gone.contains(name.normalised()) && free(name, target, fact, problems))
			.toList();
		if (names.isEmpty()) {
			return new Outcome(0, 0, 0, fact.records(), problems);
		}
		var editions = fact.editions().stream().filter((edition) -> free(edition, target, fact, problems)).toList();
		var taken = new DeliverableFact(fact.locus(), names, fact.details(), fact.responsibility(), editions,
				fact.states(), fact.became());
		var merged = become(((target != null) ? target : TextState.first(taken)).mergedWith(taken, names, said), taken,
				problems);
		keep(merged);
		var refused = fact.editions().size() - editions.size();
		var account = new TextAccount(target, merged, taken, said);
		return count(target, merged, taken).with(changes(account, fact, gone))
			.plus(new Outcome(0, 0, 0, refused, problems));
	}

	private Set<String> takenAway(@Nullable TextState target) {
		return (target != null) ? this.takenAway.getOrDefault(target.key(), Set.of()) : Set.of();
	}

	private static List<Change> changes(TextAccount account, DeliverableFact fact, Set<String> gone) {
		var refused = account.fact().editions().stream().flatMap(account::refusals);
		var given = fact.names()
			.stream()
			.filter((name) -> gone.contains(name.normalised()))
			.map((name) -> givenBack(new Subject("NAME", name.value(), fact.locus()), fact.provenance().source(),
					account.after().key()));
		return Stream.of(account.changes().stream(), refused, given).flatMap((lines) -> lines).toList();
	}

	/**
	 * A name is offered that a person took away.
	 */
	static Change givenBack(Subject name, String source, String thing) {
		return new Change(Action.CONFLICT, name, "names", "taken away", name.name(), source, thing);
	}

	private @Nullable TextState target(DeliverableFact fact) {
		var forms = fact.names().stream().map(DeliverableName::normalised).toList();
		var primary = owner(forms.getFirst());
		return (primary != null) ? primary
				: forms.stream()
					.map(this::owner)
					.filter(Objects::nonNull)
					.filter((text) -> forms.containsAll(text.aliases().keySet()))
					.findFirst()
					.orElse(null);
	}

	private @Nullable TextState owner(String form) {
		var key = this.owners.get(form);
		return (key != null) ? this.after.get(key) : null;
	}

	private boolean free(DeliverableName name, @Nullable TextState target, DeliverableFact fact,
			List<Problem> problems) {
		var owner = owner(name.normalised());
		if (owner == null || owner.equals(target)) {
			return true;
		}
		problems.add(fact.locus()
			.problem("name", name.value(), name + " is a name of " + owner.name() + " already, and was not given to "
					+ fact.names().getFirst() + ". If both are one text, give them the same names in one file."));
		return false;
	}

	private boolean free(EditionFact edition, @Nullable TextState target, DeliverableFact fact,
			List<Problem> problems) {
		var owner = this.editionOwners.get(edition.name().value());
		if (owner == null || (target != null && owner.equals(target.key()))) {
			return true;
		}
		problems.add(fact.locus()
			.problem("docidentifier", edition.name().value(),
					"This edition belongs to another text already, and was not given to " + fact.names().getFirst()
							+ "."));
		return false;
	}

	private TextState become(TextState text, DeliverableFact fact, List<Problem> problems) {
		var name = fact.became();
		if (name == null) {
			return text;
		}
		var later = owner(name.normalised());
		if (later == null || later.key().equals(text.key())) {
			problems.add(fact.locus()
				.problem("became", name.value(), "The catalogue has no other text of this name; add it first."));
			return text;
		}
		return text.turnedInto(later.key());
	}

	private static Outcome count(@Nullable TextState before, TextState after, DeliverableFact fact) {
		if (fact.editions().isEmpty()) {
			return (before == null) ? Outcome.CREATED : before.equals(after) ? Outcome.UNCHANGED : Outcome.UPDATED;
		}
		var outcome = Outcome.sum(fact.editions().stream().map((edition) -> count(before, after, edition)));
		var hidden = !outcome.changedAnything() && !after.equals(before);
		return hidden ? new Outcome(0, 1, outcome.unchanged() - 1, 0, List.of()) : outcome;
	}

	private static Outcome count(@Nullable TextState before, TextState after, EditionFact fact) {
		var earlier = (before != null) ? before.edition(fact).orElse(null) : null;
		if (earlier == null) {
			return Outcome.CREATED;
		}
		return earlier.equals(after.edition(fact).orElse(null)) ? Outcome.UNCHANGED : Outcome.UPDATED;
	}

	/**
	 * What is to be written.
	 * @return each text that changed, and how it was before
	 */
	List<TextChange> changes() {
		return this.after.values()
			.stream()
			.map((text) -> new TextChange(this.before.get(text.key()), text))
			.filter(TextChange::isOne)
			.toList();
	}

}
