package org.demarcationmap.catalogue.topics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.CatalogueReadsBeans;
import org.demarcationmap.catalogue.CatalogueRows;
import org.demarcationmap.catalogue.GraphLook;
import org.demarcationmap.catalogue.ThingLookup;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.topics.SplitDraft.Part;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.neo4j.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@AsParticipant
@Import({ WritingBeans.class, CatalogueRows.class, GraphLook.class, CatalogueReadsBeans.class, Commands.class,
		TopicBeans.class })
class TopicChangeTests {

	private final TopicSaving saving;

	private final TopicSplitting splitting;

	private final TopicMerging merging;

	private final TopicUndoing undoing;

	private final CatalogueRows catalogue;

	private final GraphLook look;

	private final TopicLookup lookup;

	private final ThingLookup things;

	private final Neo4jClient client;

	TopicChangeTests(TopicSaving saving, TopicSplitting splitting, TopicMerging merging, TopicUndoing undoing,
			CatalogueRows catalogue, GraphLook look, TopicLookup lookup, ThingLookup things, Neo4jClient client) {
		this.lookup = lookup;
		this.things = things;
		this.saving = saving;
		this.splitting = splitting;
		this.merging = merging;
		this.undoing = undoing;
		this.catalogue = catalogue;
		this.look = look;
		this.client = client;
	}

	@BeforeEach
	void load() {
		AsParticipant.Signed.in(new Role.Expert("SG2"));
		this.catalogue.load("""
				topics
				slug,name,aliases,broader,description,source,verification
				numbers,Numbers,digits;numerals,,All of them.,a source,verified
				identifiers,Identifiers,ids,,,a source,verified
				roman-numbers,Roman numbers,,numbers,,a source,verified

				deliverables
				name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
				E.1,RECOMMENDATION,One,,,,,IN_FORCE,,,,a source,verified
				E.2,RECOMMENDATION,Two,,,,,IN_FORCE,,,,a source,verified

				treatments
				deliverable,topic,grade,place,aspect,justification,confidence,status,source,verification
				E.1,numbers,MAIN,BODY,WHOLE,semapv:ManualMappingCuration,0.7,SUGGESTED,a source,verified
				E.2,numbers,MAIN,BODY,WHOLE,semapv:ManualMappingCuration,0.7,SUGGESTED,a source,verified
				E.2,identifiers,PART,BODY,WHOLE,semapv:ManualMappingCuration,0.7,SUGGESTED,a source,verified
				""");
	}

	@Nested
	class Saving {

		@Test
		void makesATopic() {
			assertThat(
					done(save("names", "Names", "What things are called.", List.of("labels"), "identifiers")).change())
				.isNotNull()
				.satisfies((change) -> assertThat(change.kind()).isEqualTo(TopicChange.Kind.CREATED));
			assertThat(TopicChangeTests.this.look
				.count("(:Topic {slug: 'names', origin: 'ASSERTED'})-[:BROADER]->(:Topic {slug: 'identifiers'})"))
				.isOne();
			assertThat(TopicChangeTests.this.look
				.count("(:Alias {normalised: 'labels'})-[:NAMES]->(:Topic {slug: 'names'})")).isOne();
		}

		@Test
		void changesOnlyWhatIsSaidAndRemembersThatItWasByHand() {
			save("numbers", null, "Some of them.", null, null);
			assertThat(TopicChangeTests.this.look.count(
					"(:Topic {slug: 'numbers', name: 'Numbers', description: 'Some of them.', byHand: ['description']})"))
				.isOne();
		}

		@Test
		void changesNothingTheSecondTime() {
			save("numbers", "Numerals at large", null, List.of("figures"), null);
			assertThat(done(save("numbers", "Numerals at large", null, List.of("figures"), null)).change()).isNull();
			assertThat(TopicChangeTests.this.look.count("(:TopicChange)")).isOne();
		}

		@Test
		void isTakenBack() {
			var before = TopicChangeTests.this.look.around("Topic", "TopicChange");
			var made = done(save("names", "Names", null, null, "identifiers"));
			var saved = done(save("numbers", "Figures", "Other.", List.of("cyphers"), "identifiers"));
			undo(saved);
			undo(made);
			assertThat(TopicChangeTests.this.look.around("Topic", "TopicChange")).isEqualTo(before);
		}

		@Test
		void isNotTakenBackWhereATopicWouldBecomeAPartOfItself() {
			var alone = done(save("roman-numbers", null, null, null, ""));
			var above = done(save("numbers", null, null, null, "roman-numbers"));
			assertThat(undoing(alone).userErrors()).singleElement()
				.satisfies((error) -> assertThat(error.message()).contains("is a part of 'roman-numbers' by now"));
			undo(above);
			undo(alone);
		}

		@Test
		void refusesWhatCannotBe() {
			assertThat(codes(save("new-one", null, null, null, null))).containsExactly(ErrorCode.TEXT_MISSING);
			assertThat(codes(save("New One", "N", null, null, null))).containsExactly(ErrorCode.BAD_ARGUMENT);
			assertThat(codes(save("new-one", "IDS", null, null, null))).containsExactly(ErrorCode.NAME_TAKEN);
			assertThat(codes(save("numbers", null, null, null, "roman-numbers")))
				.containsExactly(ErrorCode.BAD_ARGUMENT);
			assertThat(codes(save("numbers", null, null, null, "nowhere"))).containsExactly(ErrorCode.UNKNOWN_TOPIC);
			assertThat(TopicChangeTests.this.look.count("(:TopicChange)")).isZero();
		}

		@Test
		void isNotForReviewers() {
			AsParticipant.Signed.in(new Role.Reviewer());
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> save("names", "Names", null, null, null));
		}

	}

	@Nested
	class Splitting {

		@Test
		void givesThePartsWhatTheyTakeAndIsTakenBackWithoutLoss() {
			var before = TopicChangeTests.this.look.around("Topic", "TopicChange");
			var taken = treatment("E.1", "numbers");
			var split = done(
					TopicChangeTests.this.splitting.split(new SplitDraft("numbers",
							List.of(new Part("telephone-numbers", "Telephone numbers", "Of telephones.",
									List.of("digits"), List.of(taken)),
									new Part("other-numbers", "Other numbers", null, List.of(), List.of())))));
			assertThat(split.parts()).extracting((part) -> part.slug().value())
				.containsExactly("telephone-numbers", "other-numbers");
			assertThat(
					TopicChangeTests.this.look.count("(:Treatment)-[:OF_TOPIC]->(:Topic {slug: 'telephone-numbers'})"))
				.isOne();
			assertThat(TopicChangeTests.this.look.count("(:Treatment)-[:OF_TOPIC]->(:Topic {slug: 'numbers'})"))
				.isOne();
			assertThat(TopicChangeTests.this.look
				.count("(:Alias {normalised: 'digits'})-[:NAMES]->(:Topic {slug: 'telephone-numbers'})")).isOne();
			undo(split);
			assertThat(TopicChangeTests.this.look.around("Topic", "TopicChange")).isEqualTo(before);
		}

		@Test
		void isTakenBackThoughAPartWasFoundToOverlap() {
			var split = done(TopicChangeTests.this.splitting.split(new SplitDraft("numbers",
					List.of(new Part("other-numbers", "Other numbers", null, List.of(), List.of())))));
			TopicChangeTests.this.client
				.query("CYPHER 25 MATCH (part:Topic {slug: 'other-numbers'}) CREATE (:FindingSet)-[:FINDS]->(part)")
				.run();
			undo(split);
			assertThat(TopicChangeTests.this.look.count("(:Topic {slug: 'other-numbers'})")).isZero();
		}

		@Test
		void refusesPartsThatTakeWhatIsNotThere() {
			var refused = TopicChangeTests.this.splitting.split(new SplitDraft("numbers",
					List.of(new Part("identifiers", "Numbers", null, List.of("ids"), List.of("no-such-id")))));
			assertThat(codes(refused)).containsExactlyInAnyOrder(ErrorCode.NAME_TAKEN, ErrorCode.NAME_TAKEN,
					ErrorCode.NAME_NEEDED, ErrorCode.UNKNOWN_NODE);
			assertThat(codes(TopicChangeTests.this.splitting.split(new SplitDraft("numbers", List.of()))))
				.containsExactly(ErrorCode.BAD_ARGUMENT);
		}

	}

	@Nested
	class Merging {

		@Test
		void takesEverythingAlongAndIsTakenBackWithoutLoss() {
			var before = TopicChangeTests.this.look.around("Topic", "TopicChange");
			var merged = done(TopicChangeTests.this.merging.merge("numbers", "identifiers"));
			assertThat(TopicChangeTests.this.look.count("(:Treatment)-[:OF_TOPIC]->(:Topic {slug: 'identifiers'})"))
				.isEqualTo(2);
			assertThat(TopicChangeTests.this.look.count("(:Alias)-[:NAMES]->(:Topic {slug: 'identifiers'})"))
				.isEqualTo(5);
			assertThat(TopicChangeTests.this.look
				.count("(:Topic {slug: 'roman-numbers'})-[:BROADER]->(:Topic {slug: 'identifiers'})")).isOne();
			assertThat(TopicChangeTests.this.look.count("(:Topic {slug: 'numbers'})")).isZero();
			undo(merged);
			assertThat(TopicChangeTests.this.look.around("Topic", "TopicChange")).isEqualTo(before);
		}

		@Test
		void isTakenBackOnlyAfterWhatCameLater() {
			var first = done(TopicChangeTests.this.merging.merge("roman-numbers", "numbers"));
			var second = done(TopicChangeTests.this.merging.merge("numbers", "identifiers"));
			assertThat(codes(undoing(first))).containsExactly(ErrorCode.CONFLICT);
			undo(second);
			undo(first);
			assertThat(codes(undoing(first))).containsExactly(ErrorCode.CONFLICT);
			assertThat(TopicChangeTests.this.look.count("(:Topic)")).isEqualTo(3);
		}

		@Test
		void keepsImportsFromMakingTheTopicAnew() {
			TopicChangeTests.this.merging.merge("numbers", "identifiers");
			load();
			assertThat(TopicChangeTests.this.look.count("(:Topic {slug: 'numbers'})")).isZero();
			assertThat(TopicChangeTests.this.look.count("(:Treatment)-[:OF_TOPIC]->(:Topic {slug: 'identifiers'})"))
				.isEqualTo(2);
		}

		@Test
		void leadsTheIdsOfAllToTheOneThatIsLeftUntilItIsTakenBack() {
			var ids = Map.of("roman-numbers", key("roman-numbers"), "numbers", key("numbers"));
			var first = done(TopicChangeTests.this.merging.merge("roman-numbers", "numbers"));
			var second = done(TopicChangeTests.this.merging.merge("numbers", "identifiers"));
			assertThat(slugs(ids.values())).containsOnly("identifiers");
			undo(second);
			assertThat(slugs(ids.values())).containsOnly("numbers");
			undo(first);
			assertThat(slugs(ids.values())).containsExactlyInAnyOrder("numbers", "roman-numbers");
		}

		@RepeatedTest(5)
		void letsOneOfTwoThatGoAgainstEachOtherThrough() {
			var both = Stream.of(List.of("numbers", "identifiers"), List.of("identifiers", "numbers"))
				.map((pair) -> CompletableFuture.supplyAsync(() -> {
					AsParticipant.Signed.in(new Role.Expert("SG2"));
					return TopicChangeTests.this.merging.merge(pair.getFirst(), pair.getLast());
				}))
				.toList();
			var errors = both.stream().flatMap((one) -> one.join().userErrors().stream()).toList();
			assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.message()).matches("The topic '.*' went into '.*'\\. .*"));
			assertThat(TopicChangeTests.this.look.count("(:Topic)")).isEqualTo(2);
			assertThat(TopicChangeTests.this.look.count("(:Treatment)-[:OF_TOPIC]->(:Topic)")).isEqualTo(2);
		}

		@Test
		void refusesAWholeThatGoesIntoItsPart() {
			assertThat(codes(TopicChangeTests.this.merging.merge("numbers", "roman-numbers")))
				.containsExactly(ErrorCode.BAD_ARGUMENT);
			assertThat(codes(TopicChangeTests.this.merging.merge("numbers", "numbers")))
				.containsExactly(ErrorCode.BAD_ARGUMENT);
			assertThat(codes(TopicChangeTests.this.merging.merge("nowhere", "numbers")))
				.containsExactly(ErrorCode.UNKNOWN_TOPIC);
		}

	}

	private Outcome<Changed> save(String slug, @Nullable String name, @Nullable String description,
			@Nullable List<String> aliases, @Nullable String broader) {
		return this.saving.save(new TopicDraft(slug, name, description, aliases, broader));
	}

	private Outcome<Changed> undoing(Changed changed) {
		assertThat(changed.change()).isNotNull();
		return this.undoing.undo(changed.change().id(), "a mistake");
	}

	private void undo(Changed changed) {
		assertThat(undoing(changed).userErrors()).isEmpty();
	}

	private static Changed done(Outcome<Changed> outcome) {
		assertThat(outcome.userErrors()).isEmpty();
		var changed = outcome.valueOrNull();
		assertThat(changed).isNotNull();
		return changed;
	}

	private static List<ErrorCode> codes(Outcome<Changed> outcome) {
		return outcome.userErrors().stream().map(UserError::code).toList();
	}

	private String key(String slug) {
		return this.lookup.withSlug(new TopicSlug(slug)).orElseThrow().id();
	}

	private List<String> slugs(Collection<String> ids) {
		return this.things.withKeys(ids, Topic.class).values().stream().map((topic) -> topic.slug().value()).toList();
	}

	private String treatment(String text, String topic) {
		return this.client.query("""
				CYPHER 25
				MATCH (:Deliverable {name: $text})-[:HAS_TREATMENT]->(treatment)-[:OF_TOPIC]->(:Topic {slug: $topic})
				RETURN treatment.key AS key
				""").bindAll(Map.of("text", text, "topic", topic)).fetchAs(String.class).one().orElseThrow();
	}

}
