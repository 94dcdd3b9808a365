package org.demarcationmap.catalogue.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.Alias;
import org.demarcationmap.catalogue.CatalogueReadsBeans;
import org.demarcationmap.catalogue.CatalogueRows;
import org.demarcationmap.catalogue.GraphLook;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.journal.JournalEvent;
import org.demarcationmap.neo4j.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@AsParticipant
@Import({ WritingBeans.class, CatalogueRows.class, GraphLook.class, CatalogueReadsBeans.class, Commands.class,
		Names.class, Things.class, AliasTable.class, TextMerging.class, Naming.class, NamingTests.Heard.class })
class NamingTests {

	private final Naming naming;

	private final Names names;

	private final Things things;

	private final CatalogueRows catalogue;

	private final GraphLook look;

	private final Neo4jClient client;

	private final Heard heard;

	NamingTests(Naming naming, Names names, Things things, CatalogueRows catalogue, GraphLook look, Neo4jClient client,
			Heard heard) {
		this.naming = naming;
		this.names = names;
		this.things = things;
		this.catalogue = catalogue;
		this.look = look;
		this.client = client;
		this.heard = heard;
	}

	@BeforeEach
	void load() {
		AsParticipant.Signed.in(new Role.Expert("SG2"));
		this.catalogue.load("""
				deliverables
				name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
				E.1,RECOMMENDATION,One,E.1/F.1,,,,IN_FORCE,2000-01,1,,a source,verified
				E.2,RECOMMENDATION,Two,F.2,,,,IN_FORCE,2010-01,1,,a source,verified
				E.3,RECOMMENDATION,Three,,,,,IN_FORCE,2010-01,1,,a source,verified
				""");
		this.heard.events.clear();
	}

	private Outcome<Alias> add(String thing, String name, boolean merge) {
		return this.naming.add(new AliasDraft(thing, name, "the letter says so", merge));
	}

	private String key(String name) {
		return Objects.requireNonNull(this.names.resolve(name).thing()).id();
	}

	private String meantBy(String id) {
		return NamedKind.nameOf(Objects.requireNonNull(this.things.meantBy(id, "thing").valueOrNull()));
	}

	private String textOf(String name) {
		var thing = this.names.resolve(name).thing();
		return (thing != null) ? NamedKind.nameOf(thing) : "nothing";
	}

	@Nested
	class AName {

		@Test
		void isGivenWithItsEvidenceAndResolvesAtOnce() {
			var alias = add("e1", "The first text", false).valueOrNull();
			assertThat(alias).isNotNull().satisfies((it) -> assertThat(it.evidence()).isEqualTo("the letter says so"));
			assertThat(textOf("the FIRST text")).isEqualTo("E.1");
			assertThat(NamingTests.this.heard.events).hasOnlyElementsOfType(AliasAdded.class).hasSize(1);
		}

		@Test
		void isTakenAwayAndRememberedAndCanBeGivenAgain() {
			var alias = add("E.1", "First", false).valueOrNull();
			assertThat(NamingTests.this.naming.remove(id(alias), "a mistake").userErrors()).isEmpty();
			assertThat(textOf("First")).isEqualTo("nothing");
			assertThat(NamingTests.this.look.count("(:RemovedAlias)-[:ONCE_NAMED]->(:Deliverable {name: 'E.1'})"))
				.isOne();
			add("E.1", "First", false);
			assertThat(textOf("First")).isEqualTo("E.1");
			assertThat(NamingTests.this.look.count("(:RemovedAlias)")).isZero();
		}

		@Test
		void isRefusedWhereItBelongsToAnotherText() {
			var refused = add("E.1", "f.2", false);
			assertThat(refused.userErrors()).singleElement()
				.satisfies((error) -> assertThat(error.code()).isEqualTo(ErrorCode.NAME_TAKEN))
				.satisfies((error) -> assertThat(error.message()).contains("'f.2' is a name of E.2", "merge: true"));
			assertThat(NamingTests.this.heard.events).isEmpty();
		}

		@Test
		void isRefusedWithoutEvidenceOrThing() {
			assertThat(NamingTests.this.naming.add(new AliasDraft("E.1", "x", " ", false)).userErrors())
				.extracting((error) -> error.code())
				.containsExactly(ErrorCode.TEXT_MISSING);
			assertThat(add("Z.99", "x", false).userErrors()).extracting((error) -> error.code())
				.containsExactly(ErrorCode.UNKNOWN_NODE);
		}

		@Test
		void isKeptWhereTheTextGoesByIt() {
			var primary = NamingTests.this.client
				.query("CYPHER 25 MATCH (alias:Alias {name: 'E.1'}) RETURN alias.key AS key")
				.fetchAs(String.class)
				.one()
				.orElseThrow();
			assertThat(NamingTests.this.naming.remove(primary, "no").userErrors()).extracting((error) -> error.code())
				.containsExactly(ErrorCode.NAME_NEEDED);
		}

		@Test
		void isNotForReviewersToGive() {
			AsParticipant.Signed.in(new Role.Reviewer());
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> add("E.1", "x", false))
				.withMessageContaining("Only experts, co-chairs and the secretariat may give names");
		}

	}

	@Nested
	class TwoTextsThatAreOne {

		@Test
		void goByTheNewestEdition() {
			assertThat(add("E.1", "E.2", true).userErrors()).isEmpty();
			assertThat(textOf("E.1")).isEqualTo("E.2");
			assertThat(textOf("F.2")).isEqualTo("E.2");
			assertThat(NamingTests.this.look.count("(:Deliverable {title: 'Two'})-[:HAS_EDITION]->(:Edition)"))
				.isEqualTo(2);
			assertThat(NamingTests.this.look.count("(:Deliverable)")).isEqualTo(2);
		}

		@Test
		void areTakenApartWithoutLoss() {
			NamingTests.this.client.query("""
					CYPHER 25
					MATCH (text:Deliverable {name: 'E.1'})
					CREATE (text)-[:LIAISES_WITH {source: 'a view'}]->(:Body {key: 'SG20', code: 'SG20'})
					""").run();
			var before = NamingTests.this.look.around("Deliverable", "Merge");
			var alias = add("E.1", "F.2", true).valueOrNull();
			assertThat(NamingTests.this.look.around("Deliverable", "Merge")).isNotEqualTo(before);
			assertThat(NamingTests.this.look.count("(:Deliverable)-[:LIAISES_WITH {source: 'a view'}]->(:Body)"))
				.isOne();
			assertThat(NamingTests.this.naming.remove(id(alias), "two texts after all").userErrors()).isEmpty();
			assertThat(NamingTests.this.look.around("Deliverable", "Merge")).isEqualTo(before);
		}

		@Test
		void areTakenApartWithWhatCameSince() {
			var alias = add("E.1", "E.2", true).valueOrNull();
			NamingTests.this.catalogue.load("""
					deliverables
					name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
					E.2,RECOMMENDATION,Two anew,,,,,IN_FORCE,2020-05,2,,a source,verified
					""");
			NamingTests.this.naming.remove(id(alias), "two texts after all");
			assertThat(NamingTests.this.look.count("(:Deliverable {name: 'E.2'})-[:HAS_EDITION]->(:Edition)"))
				.isEqualTo(2);
			assertThat(NamingTests.this.look
				.count("(:Deliverable {name: 'E.1', title: 'One'})-[:HAS_EDITION]->(:Edition)")).isOne();
		}

		@Test
		void canBeMergedWithAThirdAndTakenApartInAnyOrder() {
			var before = NamingTests.this.look.around("Deliverable", "Merge");
			var first = add("E.1", "E.2", true).valueOrNull();
			var second = add("E.2", "E.3", true).valueOrNull();
			assertThat(NamingTests.this.look.count("(:Deliverable)")).isOne();
			NamingTests.this.naming.remove(id(first), "undo");
			NamingTests.this.naming.remove(id(second), "undo");
			assertThat(NamingTests.this.look.around("Deliverable", "Merge")).isEqualTo(before);
		}

	}

	@Test
	void theIdsOfTextsThatWereMergedLeadToTheOneThatIsLeftUntilItIsTakenApart() {
		var first = key("E.1");
		var second = key("E.2");
		var name = id(add("E.1", "E.2", true).valueOrNull());
		assertThat(meantBy(second)).isEqualTo("E.2").isEqualTo(meantBy(first));
		add("E.3", "E.1", true);
		assertThat(List.of(first, second)).extracting(this::meantBy).containsOnly(meantBy(key("E.3")));
		assertThat(add(second, "What was the second text", false).userErrors()).isEmpty();
		this.naming.remove(name, "the outer merge");
		assertThat(List.of(first, second)).extracting(this::meantBy).containsOnly("E.2");
		this.naming.remove(name, "the inner merge");
		assertThat(List.of(first, second)).extracting(this::meantBy).containsExactly("E.1", "E.2");
	}

	@RepeatedTest(5)
	void oneOfTwoMergesThatGoAgainstEachOtherIsMade() {
		var errors = Stream.of(List.of("E.1", "E.2"), List.of("E.2", "E.1"))
			.map((pair) -> CompletableFuture.supplyAsync(() -> {
				AsParticipant.Signed.in(new Role.Expert("SG2"));
				return add(pair.getFirst(), pair.getLast(), true);
			}))
			.toList()
			.stream()
			.flatMap((one) -> one.join().userErrors().stream())
			.toList();
		assertThat(errors).singleElement().satisfies((error) -> assertThat(error.message()).contains("bears the name"));
		assertThat(this.look.count("(:Deliverable)")).isEqualTo(2);
		assertThat(textOf("E.1")).isEqualTo(textOf("E.2")).isNotEqualTo("nothing");
	}

	@Test
	void aMergeWithinAMergeIsTakenApartFromTheOutside() {
		var before = NamingTests.this.look.around("Deliverable", "Merge");
		var inner = add("E.1", "E.2", true).valueOrNull();
		add("E.3", "E.2", true);
		assertThat(NamingTests.this.look.count("(:Deliverable)")).isOne();
		this.naming.remove(id(inner), "the outer merge goes first");
		assertThat(NamingTests.this.look.count("(:Deliverable)")).isEqualTo(2);
		this.naming.remove(id(inner), "then the inner one");
		assertThat(NamingTests.this.look.around("Deliverable", "Merge")).isEqualTo(before);
	}

	@Test
	void mergesWithinMergesWithinMergesAreTakenApartWithoutLoss() {
		this.catalogue.load("""
				deliverables
				name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
				E.4,RECOMMENDATION,Four,,,,,IN_FORCE,2011-01,1,,a source,verified
				""");
		var before = NamingTests.this.look.around("Deliverable", "Merge");
		var name = id(add("E.2", "E.1", true).valueOrNull());
		add("E.3", "E.1", true);
		add("E.4", "E.1", true);
		assertThat(NamingTests.this.look.count("(:Deliverable)")).isOne();
		for (var merge = 0; merge < 3; merge++) {
			assertThat(this.naming.remove(name, "from the outside in").userErrors()).isEmpty();
		}
		assertThat(NamingTests.this.look.around("Deliverable", "Merge")).isEqualTo(before);
	}

	private static String id(@Nullable Alias alias) {
		assertThat(alias).isNotNull();
		return alias.id();
	}

	/**
	 * What the journal would hear.
	 */
	static class Heard {

		final List<JournalEvent> events = new ArrayList<>();

		@EventListener
		void on(JournalEvent event) {
			this.events.add(event);
		}

	}

}
