package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.DemarcationsOf;
import org.demarcationmap.overlap.OverlapId;

import org.springframework.stereotype.Component;

/**
 * Of which demarcation a request speaks, by whatever it names: the demarcation itself, or
 * a proposal, concern, annotation, change of rules or overlap in it.
 */
@Component
class SpokenOf {

	private static final int LONGEST_NAME = 100;

	private final Demarcations demarcations;

	private final DemarcationsOf demarcationsOf;

	SpokenOf(Demarcations demarcations, DemarcationsOf demarcationsOf) {
		this.demarcations = demarcations;
		this.demarcationsOf = demarcationsOf;
	}

	/**
	 * Looks through what was asked.
	 * @param arguments the arguments of a field
	 * @return the demarcations that they lead to; normally one or none
	 */
	List<Demarcation> in(Map<String, Object> arguments) {
		var names = names(arguments.values()).filter((name) -> name.length() <= LONGEST_NAME).distinct().toList();
		var slugs = this.demarcationsOf.things(names);
		return this.demarcations.all()
			.stream()
			.filter((it) -> slugs.contains(it.slug().value()) || names.stream().anyMatch((name) -> isIn(it, name)))
			.toList();
	}

	private static boolean isIn(Demarcation demarcation, String name) {
		return OverlapId.parse(name).filter((id) -> id.isFiledUnder(demarcation.id())).isPresent();
	}

	/** Names stand in arguments and in the fields of inputs, not deeper. */
	private static Stream<String> names(Collection<?> values) {
		return values.stream().flatMap((value) -> switch (value) {
			case String name -> Stream.of(name);
			case Map<?, ?> input -> input.values().stream().filter(String.class::isInstance).map(String.class::cast);
			case null, default -> Stream.empty();
		});
	}

}
