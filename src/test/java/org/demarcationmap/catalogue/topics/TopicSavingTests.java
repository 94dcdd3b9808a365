package org.demarcationmap.catalogue.topics;

import java.util.List;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Role;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Topics that are made and described by hand.
 */
@DatabaseTest
@AsParticipant
@Import(ChangesOfTopics.class)
class TopicSavingTests {

	private final ChangesOfTopics changes;

	TopicSavingTests(ChangesOfTopics changes) {
		this.changes = changes;
	}

	@BeforeEach
	void create() {
		this.changes.load();
	}

	@Test
	void makesATopic() {
		assertThat(ChangesOfTopics
			.done(this.changes.save("names", "Names", "What things are called.", List.of("labels"), "identifiers"))
			.change()).isNotNull().satisfies((change) -> assertThat(change.kind()).isEqualTo(TopicChange.Kind.CREATED));
		assertThat(this.changes
			.count("(:Topic {slug: 'names', origin: 'ASSERTED'})-[:BROADER]->(:Topic {slug: 'identifiers'})")).isOne();
		assertThat(this.changes.count("(:Alias {normalised: 'labels'})-[:NAMES]->(:Topic {slug: 'names'})")).isOne();
	}

	@Test
	void changesOnlyWhatIsSaidAndRemembersThatItWasByHand() {
		this.changes.save("numbers", null, "Some of them.", null, null);
		assertThat(this.changes.count(
				"(:Topic {slug: 'numbers', name: 'Numbers', description: 'Some of them.', byHand: ['description']})"))
			.isOne();
	}

	@Test
	void changesNothingTheSecondTime() {
		this.changes.save("numbers", "Numerals at large", null, List.of("figures"), null);
		assertThat(
				ChangesOfTopics.done(this.changes.save("numbers", "Numerals at large", null, List.of("figures"), null))
					.change())
			.isNull();
		assertThat(this.changes.count("(:TopicChange)")).isOne();
	}

	@Test
	void isTakenBack() {
		var before = this.changes.topics();
		var made = ChangesOfTopics.done(this.changes.save("names", "Names", null, null, "identifiers"));
		var saved = ChangesOfTopics
			.done(this.changes.save("numbers", "Figures", "Other.", List.of("cyphers"), "identifiers"));
		this.changes.undo(saved);
		this.changes.undo(made);
		assertThat(this.changes.topics()).isEqualTo(before);
	}

	@Test
	void isNotTakenBackWhereATopicWouldBecomeAPartOfItself() {
		var alone = ChangesOfTopics.done(this.changes.save("roman-numbers", null, null, null, ""));
		var above = ChangesOfTopics.done(this.changes.save("numbers", null, null, null, "roman-numbers"));
		assertThat(this.changes.undoing(alone).userErrors()).singleElement()
			.satisfies((error) -> assertThat(error.message()).contains("is a part of 'roman-numbers' by now"));
		this.changes.undo(above);
		this.changes.undo(alone);
	}

	@Test
	void refusesWhatCannotBe() {
		assertThat(ChangesOfTopics.codes(this.changes.save("new-one", null, null, null, null)))
			.containsExactly(ErrorCode.TEXT_MISSING);
		assertThat(ChangesOfTopics.codes(this.changes.save("New One", "N", null, null, null)))
			.containsExactly(ErrorCode.BAD_ARGUMENT);
		assertThat(ChangesOfTopics.codes(this.changes.save("new-one", "IDS", null, null, null)))
			.containsExactly(ErrorCode.NAME_TAKEN);
		assertThat(ChangesOfTopics.codes(this.changes.save("numbers", null, null, null, "roman-numbers")))
			.containsExactly(ErrorCode.BAD_ARGUMENT);
		assertThat(ChangesOfTopics.codes(this.changes.save("numbers", null, null, null, "nowhere")))
			.containsExactly(ErrorCode.UNKNOWN_TOPIC);
		assertThat(this.changes.count("(:TopicChange)")).isZero();
	}

	@Test
	void isNotForReviewers() {
		AsParticipant.Signed.in(new Role.Reviewer());
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.changes.save("names", "Names", null, null, null));
	}

}
