package org.demarcationmap.catalogue.topics;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.topics.SplitDraft.Part;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Topics that are split, and topics that turn out to be one.
 */
@DatabaseTest
@AsParticipant
@Import(ChangesOfTopics.class)
class TopicPartsTests {

	private final ChangesOfTopics changes;

	TopicPartsTests(ChangesOfTopics changes) {
		this.changes = changes;
	}

	@BeforeEach
	void create() {
		this.changes.load();
	}

	@Nested
	class Splitting {

		@Test
		void givesThePartsWhatTheyTakeAndIsTakenBackWithoutLoss() {
			var before = TopicPartsTests.this.changes.topics();
			var taken = TopicPartsTests.this.changes.treatment("E.1", "numbers");
			var split = ChangesOfTopics
				.done(TopicPartsTests.this.changes.split(new SplitDraft("numbers",
						List.of(new Part("telephone-numbers", "Telephone numbers", "Of telephones.", List.of("digits"),
								List.of(taken)),
								new Part("other-numbers", "Other numbers", null, List.of(), List.of())))));
			assertThat(split.parts()).extracting((part) -> part.slug().value())
				.containsExactly("telephone-numbers", "other-numbers");
			assertThat(TopicPartsTests.this.changes
				.count("(:Treatment)-[:OF_TOPIC]->(:Topic {slug: 'telephone-numbers'})")).isOne();
			assertThat(TopicPartsTests.this.changes.count("(:Treatment)-[:OF_TOPIC]->(:Topic {slug: 'numbers'})"))
				.isOne();
			assertThat(TopicPartsTests.this.changes
				.count("(:Alias {normalised: 'digits'})-[:NAMES]->(:Topic {slug: 'telephone-numbers'})")).isOne();
			TopicPartsTests.this.changes.undo(split);
			assertThat(TopicPartsTests.this.changes.topics()).isEqualTo(before);
		}

		@Test
		void isTakenBackThoughAPartWasFoundToOverlap() {
			var split = ChangesOfTopics.done(TopicPartsTests.this.changes.split(new SplitDraft("numbers",
					List.of(new Part("other-numbers", "Other numbers", null, List.of(), List.of())))));
			TopicPartsTests.this.changes
				.run("MATCH (part:Topic {slug: 'other-numbers'}) CREATE (:FindingSet)-[:FINDS]->(part)");
			TopicPartsTests.this.changes.undo(split);
			assertThat(TopicPartsTests.this.changes.count("(:Topic {slug: 'other-numbers'})")).isZero();
		}

		@Test
		void refusesPartsThatTakeWhatIsNotThere() {
			var refused = TopicPartsTests.this.changes.split(new SplitDraft("numbers",
					List.of(new Part("identifiers", "Numbers", null, List.of("ids"), List.of("no-such-id")))));
			assertThat(ChangesOfTopics.codes(refused)).containsExactlyInAnyOrder(ErrorCode.NAME_TAKEN,
					ErrorCode.NAME_TAKEN, ErrorCode.NAME_NEEDED, ErrorCode.UNKNOWN_NODE);
			assertThat(ChangesOfTopics.codes(TopicPartsTests.this.changes.split(new SplitDraft("numbers", List.of()))))
				.containsExactly(ErrorCode.BAD_ARGUMENT);
		}

	}

	@Nested
	class Merging {

		@Test
		void takesEverythingAlongAndIsTakenBackWithoutLoss() {
			var before = TopicPartsTests.this.changes.topics();
			var merged = ChangesOfTopics.done(TopicPartsTests.this.changes.merge("numbers", "identifiers"));
			assertThat(TopicPartsTests.this.changes.count("(:Treatment)-[:OF_TOPIC]->(:Topic {slug: 'identifiers'})"))
				.isEqualTo(2);
			assertThat(TopicPartsTests.this.changes.count("(:Alias)-[:NAMES]->(:Topic {slug: 'identifiers'})"))
				.isEqualTo(5);
			assertThat(TopicPartsTests.this.changes
				.count("(:Topic {slug: 'roman-numbers'})-[:BROADER]->(:Topic {slug: 'identifiers'})")).isOne();
			assertThat(TopicPartsTests.this.changes.count("(:Topic {slug: 'numbers'})")).isZero();
			TopicPartsTests.this.changes.undo(merged);
			assertThat(TopicPartsTests.this.changes.topics()).isEqualTo(before);
		}

		@Test
		void isTakenBackOnlyAfterWhatCameLater() {
			var first = ChangesOfTopics.done(TopicPartsTests.this.changes.merge("roman-numbers", "numbers"));
			var second = ChangesOfTopics.done(TopicPartsTests.this.changes.merge("numbers", "identifiers"));
			assertThat(ChangesOfTopics.codes(TopicPartsTests.this.changes.undoing(first)))
				.containsExactly(ErrorCode.CONFLICT);
			TopicPartsTests.this.changes.undo(second);
			TopicPartsTests.this.changes.undo(first);
			assertThat(ChangesOfTopics.codes(TopicPartsTests.this.changes.undoing(first)))
				.containsExactly(ErrorCode.CONFLICT);
			assertThat(TopicPartsTests.this.changes.count("(:Topic)")).isEqualTo(3);
		}

		@Test
		void keepsImportsFromMakingTheTopicAnew() {
			TopicPartsTests.this.changes.merge("numbers", "identifiers");
			TopicPartsTests.this.changes.load();
			assertThat(TopicPartsTests.this.changes.count("(:Topic {slug: 'numbers'})")).isZero();
			assertThat(TopicPartsTests.this.changes.count("(:Treatment)-[:OF_TOPIC]->(:Topic {slug: 'identifiers'})"))
				.isEqualTo(2);
		}

		@Test
		void leadsTheIdsOfAllToTheOneThatIsLeftUntilItIsTakenBack() {
			var ids = Map.of("roman-numbers", TopicPartsTests.this.changes.key("roman-numbers"), "numbers",
					TopicPartsTests.this.changes.key("numbers"));
			var first = ChangesOfTopics.done(TopicPartsTests.this.changes.merge("roman-numbers", "numbers"));
			var second = ChangesOfTopics.done(TopicPartsTests.this.changes.merge("numbers", "identifiers"));
			assertThat(TopicPartsTests.this.changes.slugs(ids.values())).containsOnly("identifiers");
			TopicPartsTests.this.changes.undo(second);
			assertThat(TopicPartsTests.this.changes.slugs(ids.values())).containsOnly("numbers");
			TopicPartsTests.this.changes.undo(first);
			assertThat(TopicPartsTests.this.changes.slugs(ids.values())).containsExactlyInAnyOrder("numbers",
					"roman-numbers");
		}

		@RepeatedTest(5)
		void letsOneOfTwoThatGoAgainstEachOtherThrough() {
			var both = Stream.of(List.of("numbers", "identifiers"), List.of("identifiers", "numbers"))
				.map((pair) -> CompletableFuture.supplyAsync(() -> {
					AsParticipant.Signed.in(new Role.Expert("SG2"));
					return TopicPartsTests.this.changes.merge(pair.getFirst(), pair.getLast());
				}))
				.toList();
			var errors = both.stream().flatMap((one) -> one.join().userErrors().stream()).toList();
			assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.message()).matches("The topic '.*' went into '.*'\\. .*"));
			assertThat(TopicPartsTests.this.changes.count("(:Topic)")).isEqualTo(2);
			assertThat(TopicPartsTests.this.changes.count("(:Treatment)-[:OF_TOPIC]->(:Topic)")).isEqualTo(2);
		}

		@Test
		void refusesAWholeThatGoesIntoItsPart() {
			assertThat(ChangesOfTopics.codes(TopicPartsTests.this.changes.merge("numbers", "roman-numbers")))
				.containsExactly(ErrorCode.BAD_ARGUMENT);
			assertThat(ChangesOfTopics.codes(TopicPartsTests.this.changes.merge("numbers", "numbers")))
				.containsExactly(ErrorCode.BAD_ARGUMENT);
			assertThat(ChangesOfTopics.codes(TopicPartsTests.this.changes.merge("nowhere", "numbers")))
				.containsExactly(ErrorCode.UNKNOWN_TOPIC);
		}

	}

}
