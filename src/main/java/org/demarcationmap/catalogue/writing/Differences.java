package org.demarcationmap.catalogue.writing;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.facts.Origin;
import org.demarcationmap.catalogue.writing.Change.Action;
import org.jspecify.annotations.Nullable;

/**
 * Compares the fields of a thing before and after a fact with what the fact offered.
 */
final class Differences {

	static final String BY_HAND = "byHand";

	/** Fields that say nothing about the thing. */
	private static final Set<String> KEPT_ASIDE = Set.of("key", "origin", "fetched", "importedBy", BY_HAND, "record",
			"stamp");

	/**
	 * Fields that say where the others come from; to stand apart in them is no
	 * difference.
	 */
	private static final Set<String> GROUNDS = Set.of("source", "verification", "confidentiality");

	private final Subject subject;

	private final String source;

	Differences(Subject subject, String source) {
		this.subject = subject;
		this.source = source;
	}

	/**
	 * What became different.
	 */
	Stream<Change> updates(Row before, Row after) {
		return differing(after, before).map((field) -> new Change(Action.UPDATED, this.subject, field,
				before.get(field), after.get(field), this.source, null));
	}

	/**
	 * What was offered and does not stand. A mere suggestion contradicts nobody.
	 * @param thing the key of the thing
	 * @param standing what stands
	 * @param offered what the fact said
	 */
	Stream<Change> refusals(String thing, Row standing, Row offered) {
		return differing(offered, standing).filter(Predicate.not(GROUNDS::contains))
			.map((field) -> refusal(thing, field, standing, offered.get(field)));
	}

	private Change refusal(String thing, String field, Row standing, @Nullable Object offered) {
		var byHand = isByHand(standing, field) && !TreatmentStatus.SUGGESTED.name().equals(offered);
		return new Change(byHand ? Action.CONFLICT : Action.LEFT_ALONE, this.subject, field, standing.get(field),
				offered, this.source, byHand ? thing : null);
	}

	private static Stream<String> differing(Row row, Row other) {
		return row.names()
			.filter((field) -> !KEPT_ASIDE.contains(field) && !Objects.equals(row.get(field), other.get(field)));
	}

	/**
	 * Whether a person set a field of a thing by hand.
	 */
	static boolean isByHand(Row standing, String field) {
		return isAsserted(standing) || standing.texts(BY_HAND).contains(field);
	}

	static boolean isAsserted(Row standing) {
		return Origin.ASSERTED.name().equals(standing.get("origin"));
	}

	/**
	 * All the fields of a thing that its properties and links make.
	 */
	static Row fields(Collection<Row> parts) {
		var fields = new Row();
		parts.forEach((part) -> part.names().forEach((name) -> fields.put(name, part.get(name))));
		return fields;
	}

}
