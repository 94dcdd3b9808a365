package org.demarcationmap.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.demarcationmap.access.Commands;
import org.demarcationmap.catalogue.conflicts.ConflictDecisions;
import org.demarcationmap.catalogue.conflicts.Take;
import org.demarcationmap.catalogue.names.AliasDraft;
import org.demarcationmap.catalogue.names.Naming;
import org.demarcationmap.catalogue.topics.Changed;
import org.demarcationmap.catalogue.topics.SplitDraft;
import org.demarcationmap.catalogue.topics.TopicBeans;
import org.demarcationmap.catalogue.topics.TopicDraft;
import org.demarcationmap.catalogue.topics.TopicMerging;
import org.demarcationmap.catalogue.topics.TopicSaving;
import org.demarcationmap.catalogue.topics.TopicSplitting;
import org.demarcationmap.catalogue.topics.TopicUndoing;
import org.demarcationmap.catalogue.treatments.Asserting;
import org.demarcationmap.catalogue.treatments.ReviewDraft;
import org.demarcationmap.catalogue.treatments.Reviewing;
import org.demarcationmap.catalogue.treatments.TreatmentDraft;
import org.demarcationmap.catalogue.treatments.Verdict;
import org.demarcationmap.graphql.Outcome;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes what a catalogue says by the commands of people, for tests.
 */
@TestConfiguration
@ComponentScan(basePackageClasses = { Asserting.class, Naming.class, ConflictDecisions.class })
@Import({ TopicBeans.class, CatalogueReadsBeans.class, Commands.class })
class ChangesByHand {

	private static final String TREATMENT = """
			CYPHER 25
			MATCH (:Deliverable {name: $name})-[:HAS_TREATMENT]->(treatment:Treatment)
			RETURN treatment.key AS key
			""";

	private static final String OFFER = """
			CYPHER 25
			MATCH (text:Deliverable {name: 'E.1'})-[:HAS_TREATMENT]->(treatment:Treatment)-[:OF_TOPIC]->(topic:Topic)
			UNWIND [text, treatment, topic] AS thing
			WITH thing
			WHERE $kind IN labels(thing)
			CREATE (:Conflict {
			  key: 'conflict', state: 'OPEN', kind: $kind, thing: thing.key, name: 'E.1', field: $field, standing: 'another',
			  offered: $offered, source: 'a source', import: 'an import', file: 'a file', line: 1, raised: '2026-01-01T00:00:00Z'
			})
			""";

	private final Asserting asserting;

	private final Reviewing reviewing;

	private final Naming naming;

	private final TopicSaving saving;

	private final TopicSplitting splitting;

	private final TopicMerging merging;

	private final TopicUndoing undoing;

	private final ConflictDecisions decisions;

	private final GraphLook look;

	private final Neo4jClient client;

	ChangesByHand(Asserting asserting, Reviewing reviewing, Naming naming, TopicSaving saving, TopicSplitting splitting,
			TopicMerging merging, TopicUndoing undoing, ConflictDecisions decisions, GraphLook look,
			Neo4jClient client) {
		this.asserting = asserting;
		this.reviewing = reviewing;
		this.naming = naming;
		this.saving = saving;
		this.splitting = splitting;
		this.merging = merging;
		this.undoing = undoing;
		this.decisions = decisions;
		this.look = look;
		this.client = client;
	}

	void claim(String text, String topic) {
		done(this.asserting
			.assertTreatment(new TreatmentDraft(text, topic, Grade.MAIN, Place.BODY, "WHOLE", 1, "clause 5", "SG2")));
	}

	void review(String text) {
		done(this.reviewing.review(new ReviewDraft(treatment(text), Verdict.AGREE, "clause 5", "SG2")));
	}

	private String treatment(String text) {
		return this.client.query(TREATMENT).bind(text).to("name").fetchAs(String.class).one().orElseThrow();
	}

	Alias name(String thing, String name, boolean merge) {
		return done(this.naming.add(new AliasDraft(thing, name, "the letter says so", merge)));
	}

	/** Takes a name away; only that leaves marks. */
	void unname(Alias alias) {
		this.look.unmark();
		done(this.naming.remove(alias.id(), "a mistake"));
	}

	void describe(String topic, String words) {
		done(this.saving.save(new TopicDraft(topic, null, words, null, null)));
	}

	Changed put(String topic, String broader) {
		return done(this.saving.save(new TopicDraft(topic, null, null, null, broader)));
	}

	Changed split(String topic, String part, String text) {
		var taken = List.of(treatment(text));
		return done(this.splitting
			.split(new SplitDraft(topic, List.of(new SplitDraft.Part(part, part, null, List.of(), taken)))));
	}

	Changed merge(String from, String into) {
		return done(this.merging.merge(from, into));
	}

	/** Takes a change back; only that leaves marks. */
	void undo(Changed made) {
		this.look.unmark();
		done(this.undoing.undo(Objects.requireNonNull(made.change()).id(), "a mistake"));
	}

	/** Takes what an import offers for E.1, its treatment or the topic of that. */
	void decide(String kind, String field, String offered) {
		this.client.query(OFFER).bindAll(Map.of("kind", kind, "field", field, "offered", offered)).run();
		done(this.decisions.decide("conflict", Take.OFFERED));
	}

	private static <T> T done(Outcome<T> outcome) {
		assertThat(outcome.userErrors()).isEmpty();
		return Objects.requireNonNull(outcome.valueOrNull());
	}

}
