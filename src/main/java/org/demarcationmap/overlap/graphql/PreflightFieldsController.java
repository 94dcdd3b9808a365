package org.demarcationmap.overlap.graphql;

import java.util.Collection;
import java.util.Map;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.Question;
import org.demarcationmap.catalogue.ThingLookup;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.overlap.OverlapParty;
import org.demarcationmap.overlap.PreflightOverlap;
import org.demarcationmap.overlap.preflight.PreflightLiaison;
import org.demarcationmap.overlap.preflight.PreflightTopic;

/**
 * Leads from a preflight to the things of the catalogue that it speaks of.
 */
@Controller
class PreflightFieldsController {

	private final ThingsBehind things;

	PreflightFieldsController(ThingLookup things) {
		this.things = new ThingsBehind(things);
	}

	@BatchMapping
	Map<PreflightTopic, Topic> topic(Collection<PreflightTopic> topics) {
		return this.things.each(topics, PreflightTopic::key, Topic.class);
	}

	@BatchMapping
	Map<PreflightOverlap, Deliverable> deliverable(Collection<PreflightOverlap> overlaps) {
		return this.things.each(overlaps, PreflightOverlap::key, Deliverable.class);
	}

	@BatchMapping
	Map<PreflightLiaison, Deliverable> strongest(Collection<PreflightLiaison> liaisons) {
		return this.things.each(liaisons, PreflightLiaison::strongest, Deliverable.class);
	}

	@BatchMapping
	Map<OverlapParty, Body> body(Collection<OverlapParty> parties) {
		return this.things.each(parties, OverlapParty::bodyKey, Body.class);
	}

	@BatchMapping
	Map<OverlapParty, Question> question(Collection<OverlapParty> parties) {
		return this.things.each(parties, (party) -> (party.question() != null) ? party.question().key() : null,
				Question.class);
	}

	@SchemaMapping
	double score(PreflightOverlap overlap) {
		return overlap.score().value();
	}

	@SchemaMapping
	double score(PreflightLiaison liaison) {
		return liaison.score().value();
	}

}
