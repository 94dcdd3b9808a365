package org.demarcationmap.overlap.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.Question;
import org.demarcationmap.catalogue.ThingLookup;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.overlap.OverlapParty;
import org.demarcationmap.overlap.PreflightOverlap;
import org.demarcationmap.overlap.preflight.PreflightLiaison;
import org.demarcationmap.overlap.preflight.PreflightTopic;

/**
 * Leads from a preflight to the things of the catalogue that it speaks of.
 */
@Controller
class PreflightFieldsController {

	private final ThingLookup things;

	PreflightFieldsController(ThingLookup things) {
		this.things = things;
	}

	@BatchMapping
	Map<PreflightTopic, Topic> topic(Collection<PreflightTopic> topics) {
		return each(topics, PreflightTopic::key, Topic.class);
	}

	@BatchMapping
	Map<PreflightOverlap, Deliverable> deliverable(Collection<PreflightOverlap> overlaps) {
		return each(overlaps, PreflightOverlap::key, Deliverable.class);
	}

	@BatchMapping
	Map<PreflightLiaison, Deliverable> strongest(Collection<PreflightLiaison> liaisons) {
		return each(liaisons, PreflightLiaison::strongest, Deliverable.class);
	}

	@BatchMapping
	Map<OverlapParty, Body> body(Collection<OverlapParty> parties) {
		return each(parties, OverlapParty::bodyKey, Body.class);
	}

	@BatchMapping
	Map<OverlapParty, Question> question(Collection<OverlapParty> parties) {
		return each(parties, (party) -> (party.question() != null) ? party.question().key() : "", Question.class);
	}

	@SchemaMapping
	double score(PreflightOverlap overlap) {
		return overlap.score().value();
	}

	@SchemaMapping
	double score(PreflightLiaison liaison) {
		return liaison.score().value();
	}

	private <S, T extends Node> Map<S, T> each(Collection<S> sources, Function<S, String> key, Class<T> kind) {
		var keys = List.copyOf(sources.stream().map(key).distinct().toList());
		var found = this.things.withKeys(keys, kind);
		return sources.stream()
			.distinct()
			.filter((source) -> found.containsKey(key.apply(source)))
			.collect(Collectors.toMap(Function.identity(), (source) -> found.get(key.apply(source))));
	}

}
