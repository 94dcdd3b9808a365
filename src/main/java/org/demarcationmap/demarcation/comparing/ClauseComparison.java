package org.demarcationmap.demarcation.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.clauses.ClauseField;
import org.demarcationmap.demarcation.clauses.ClauseKey;

/**
 * What several proposals say of one topic and aspect, side by side. A clause on the whole
 * topic stands beside those on each of its aspects.
 *
 * @param key the topic and aspect
 * @param clauses the clauses, of two proposals at least
 */
public record ClauseComparison(ClauseKey key, List<ProposedClause> clauses) {

	public ClauseComparison {
		clauses = List.copyOf(clauses);
	}

	/**
	 * Puts clauses side by side.
	 * @param clauses clauses of proposals of one demarcation
	 * @return a comparison for each topic and aspect of which two proposals speak
	 */
	static List<ClauseComparison> of(Collection<ProposedClause> clauses) {
		var byTopic = new LinkedHashMap<TopicSlug, List<ProposedClause>>();
		clauses.forEach((it) -> byTopic.computeIfAbsent(it.clause().topic(), (_) -> new ArrayList<>()).add(it));
		var comparisons = new ArrayList<ClauseComparison>();
		byTopic.forEach((topic, its) -> byAspect(topic, its).forEach((key, same) -> {
			if (same.stream().map(ProposedClause::proposal).distinct().count() > 1) {
				comparisons.add(new ClauseComparison(key, same));
			}
		}));
		return comparisons;
	}

	private static Map<ClauseKey, List<ProposedClause>> byAspect(TopicSlug topic, List<ProposedClause> clauses) {
		var aspects = new LinkedHashSet<Aspect>();
		clauses.forEach((it) -> aspects.add(it.clause().aspect()));
		if (aspects.size() > 1) {
			aspects.remove(Aspect.WHOLE);
		}
		var found = new LinkedHashMap<ClauseKey, List<ProposedClause>>();
		for (var aspect : aspects) {
			var key = new ClauseKey(topic, aspect);
			found.put(key, clauses.stream().filter((it) -> it.clause().key().overlaps(key)).toList());
		}
		return found;
	}

	public TopicSlug topic() {
		return this.key.topic();
	}

	public Aspect aspect() {
		return this.key.aspect();
	}

	/**
	 * On what all of them agree already.
	 * @return the fields that say something, and the same in each clause
	 */
	public List<ClauseField> agreedOn() {
		return Arrays.stream(ClauseField.values()).filter((field) -> {
			var said = said(field);
			return said.size() == 1 && !said.contains(Set.of());
		}).toList();
	}

	/**
	 * Where they differ.
	 * @return each field that does not say the same everywhere, with what each proposal
	 * says
	 */
	public List<Difference> differences() {
		return Arrays.stream(ClauseField.values())
			.filter((field) -> said(field).size() > 1)
			.map((field) -> new Difference(field,
					this.clauses.stream().map((it) -> new Said(it, field.of(it.clause()))).toList()))
			.toList();
	}

	/** The order in which parties are named does not matter here. */
	private Set<Set<String>> said(ClauseField field) {
		var said = new LinkedHashSet<Set<String>>();
		this.clauses.forEach((it) -> said.add(Set.copyOf(field.of(it.clause()))));
		return said;
	}

	/**
	 * A field in which proposals differ.
	 *
	 * @param field the field
	 * @param said what each proposal says there
	 */
	public record Difference(ClauseField field, List<Said> said) {

		public Difference {
			said = List.copyOf(said);
		}

	}

	/**
	 * What a proposal says in a field.
	 *
	 * @param by the clause in which it says so
	 * @param values what it says; nothing where it says nothing
	 */
	public record Said(ProposedClause by, List<String> values) {

		public Said {
			values = List.copyOf(values);
		}

		public String proposal() {
			return this.by.proposal().toString();
		}

	}

}
