package org.demarcationmap.catalogue.conflicts;

import java.util.List;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.CatalogueRows;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.neo4j.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@AsParticipant
@Import({ WritingBeans.class, CatalogueRows.class, Commands.class, Conflicts.class, Offers.class,
		ConflictDecisions.class, ConflictDecisionsTests.Heard.class })
class ConflictDecisionsTests {

	private static final String OFFER = """
			topics
			slug,name,aliases,broader,description,source,verification
			naming,Naming,labels,things,How names are given,another source,verified
			""";

	private final Conflicts conflicts;

	private final ConflictDecisions decisions;

	private final CatalogueRows catalogue;

	private final Neo4jClient client;

	private final Heard heard;

	ConflictDecisionsTests(Conflicts conflicts, ConflictDecisions decisions, CatalogueRows catalogue,
			Neo4jClient client, Heard heard) {
		this.conflicts = conflicts;
		this.decisions = decisions;
		this.catalogue = catalogue;
		this.client = client;
		this.heard = heard;
	}

	@BeforeEach
	void load() {
		AsParticipant.Signed.in(new Role.Secretariat());
		this.heard.last = null;
		this.catalogue.load("""
				topics
				slug,name,aliases,broader,description,source,verification
				things,Things,,,,a source,verified
				names,Names,,,,a source,verified
				naming,Naming,labels,names,Giving names,a source,verified

				deliverables
				name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
				E.1,RECOMMENDATION,One,F.1,,,,IN_FORCE,2000-01,1,,a source,verified

				treatments
				deliverable,topic,grade,place,aspect,justification,confidence,status,source,verification
				E.1,naming,MAIN,BODY,,semapv:ManualMappingCuration,0.9,SUGGESTED,a source,verified
				""");
	}

	private void change(String statement) {
		this.client.query("CYPHER 25 " + statement).run();
	}

	private String one(String statement) {
		return this.client.query("CYPHER 25 " + statement).fetchAs(String.class).one().orElse("nothing");
	}

	private List<Conflict> all() {
		return this.conflicts.page(ConflictFilter.ANY, new Page(10, List.of(), "", true))
			.edges()
			.stream()
			.map((edge) -> edge.node())
			.toList();
	}

	private void describedByHand() {
		change("MATCH (topic:Topic {slug: 'naming'}) SET topic.byHand = ['description', 'broader']");
	}

	private static String description() {
		return "MATCH (topic:Topic {slug: 'naming'}) RETURN topic.description AS text";
	}

	@Test
	void keepsWhatAPersonAssertedAndRaisesOneConflictForEachField() {
		describedByHand();
		this.catalogue.load(OFFER);
		this.catalogue.load(OFFER);
		assertThat(all()).extracting(Conflict::field, Conflict::standing, Conflict::offered, Conflict::state)
			.containsExactlyInAnyOrder(tuple("description", "Giving names", "How names are given", ConflictState.OPEN),
					tuple("broader", "names", "things", ConflictState.OPEN));
		assertThat(one(description())).isEqualTo("Giving names");
	}

	@Test
	void takesTheOfferAndTellsTheJournal() {
		describedByHand();
		this.catalogue.load(OFFER);
		for (var conflict : all()) {
			assertThat(this.decisions.decide(conflict.id(), Take.OFFERED).userErrors()).isEmpty();
		}
		assertThat(one(description())).isEqualTo("How names are given");
		assertThat(one("MATCH (:Topic {slug: 'naming'})-[:BROADER]->(broader) RETURN broader.slug AS slug"))
			.isEqualTo("things");
		assertThat(this.heard.last).isNotNull();
		this.catalogue.load(OFFER);
		assertThat(all()).hasSize(2).allMatch((conflict) -> conflict.state() == ConflictState.DECIDED);
	}

	@Test
	void doesNotReopenWhatWasDecided() {
		describedByHand();
		this.catalogue.load(OFFER);
		all().forEach((conflict) -> this.decisions.decide(conflict.id(), Take.STANDING));
		this.catalogue.load(OFFER);
		assertThat(all()).hasSize(2).allMatch((conflict) -> conflict.state() == ConflictState.DECIDED);
		assertThat(one(description())).isEqualTo("Giving names");
		assertThat(this.decisions.decide(all().getFirst().id(), Take.OFFERED).userErrors()).extracting(UserError::code)
			.containsExactly(ErrorCode.ALREADY_DECIDED);
	}

	@Test
	void fillsInOnlyWhatAHandMadeThingLacks() {
		change("MATCH (topic:Topic {slug: 'names'}) SET topic.origin = 'ASSERTED'");
		this.catalogue.load("""
				topics
				slug,name,aliases,broader,description,source,verification
				names,Nomenclature,,things,What things are called,another source,verified
				""");
		assertThat(one("MATCH (topic:Topic {slug: 'names'})-[:BROADER]->(broader) RETURN topic.name + ', '"
				+ " + topic.description + ', ' + broader.slug + ', ' + topic.origin AS text"))
			.isEqualTo("Names, What things are called, things, ASSERTED");
		assertThat(all()).extracting(Conflict::field).containsExactly("name");
	}

	@Test
	void keepsAReviewedTreatmentAndHearsNoContradictionInASuggestion() {
		change("MATCH (treatment:Treatment) SET treatment.status = 'REJECTED', treatment.byHand = ['status']");
		for (var status : List.of("SUGGESTED", "CONFIRMED")) {
			this.catalogue.load("""
					treatments
					deliverable,topic,grade,place,aspect,justification,confidence,status,source,verification
					E.1,naming,PART,BODY,,semapv:ManualMappingCuration,0.9,%s,a source,verified
					""".formatted(status));
		}
		assertThat(one("MATCH (treatment:Treatment) RETURN treatment.status + ' ' + treatment.grade AS text"))
			.isEqualTo("REJECTED PART");
		assertThat(all()).singleElement()
			.satisfies((conflict) -> assertThat(conflict.offered()).isEqualTo("CONFIRMED"));
	}

	@Test
	void givesNoNameBackThatAPersonTookAwayUnlessThatIsDecided() {
		change("MATCH (alias:Alias {name: 'F.1'})-[names:NAMES]->(text) CREATE (alias)-[:ONCE_NAMED]->(text)"
				+ " DELETE names REMOVE alias:Alias SET alias:RemovedAlias");
		this.catalogue.load("""
				deliverables
				name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
				E.1,RECOMMENDATION,One,F.1,,,,IN_FORCE,2000-01,1,,a source,verified
				""");
		var owner = "MATCH (:Alias {normalised: 'F1'})-[:NAMES]->(text) RETURN text.name AS name";
		assertThat(one(owner)).isEqualTo("nothing");
		assertThat(all()).singleElement().satisfies((conflict) -> assertThat(conflict.field()).isEqualTo("names"));
		assertThat(this.decisions.decide(all().getFirst().id(), Take.OFFERED).userErrors()).isEmpty();
		assertThat(one(owner)).isEqualTo("E.1");
	}

	@Test
	void isForTheSecretariatAlone() {
		AsParticipant.Signed.in(new Role.Expert("SG2"));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(this::all);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.decisions.decide("any", Take.STANDING));
	}

	/**
	 * Hears what goes to the journal.
	 */
	static class Heard {

		private @Nullable ConflictDecided last;

		@EventListener
		void on(ConflictDecided event) {
			this.last = event;
		}

	}

}
