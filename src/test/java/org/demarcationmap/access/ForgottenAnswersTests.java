package org.demarcationmap.access;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import org.demarcationmap.SettableClock;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.neo4j.Turns;
import org.junit.jupiter.api.Test;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Answers that were kept for long enough, on two application nodes.
 */
@DatabaseTest
class ForgottenAnswersTests {

	private final SettableClock clock = new SettableClock();

	private final List<Object> events = new CopyOnWriteArrayList<>();

	private final ClientMutations mutations;

	private final Transactions transactions;

	ForgottenAnswersTests(Neo4jClient client, Transactions transactions, Turns turns) {
		this.mutations = new ClientMutations(client, turns, this.clock);
		this.transactions = transactions;
	}

	@Test
	void staysForItsTime() {
		keep("early", 1);
		this.clock.pass(Duration.ofDays(20));
		keep("late", 1);
		this.clock.pass(Duration.ofDays(10));
		node().forget();
		assertThat(isKept("early0")).isTrue();
		this.clock.pass(Duration.ofSeconds(1));
		node().forget();
		assertThat(isKept("early0")).isFalse();
		assertThat(isKept("late0")).isTrue();
	}

	@Test
	void goesOnceThoughTwoNodesLookAtTheSameMoment() {
		keep("many", 1500);
		this.clock.pass(Duration.ofDays(31));
		var looking = IntStream.range(0, 2)
			.mapToObj((_) -> node())
			.map((node) -> CompletableFuture.runAsync(node::forget))
			.toList();
		looking.forEach(CompletableFuture::join);
		assertThat(this.events).extracting("answers").containsExactlyInAnyOrder(1000L, 500L);
	}

	@Test
	void isNotToldOfWhereThereIsNone() {
		node().forget();
		assertThat(this.events).isEmpty();
	}

	@Test
	void isKeptForLongEnoughToAskAgain() {
		assertThatIllegalArgumentException().isThrownBy(() -> new AnswerSettings(Duration.ZERO))
			.withMessageContaining("choose a minute or more");
	}

	private ForgottenAnswers node() {
		return new ForgottenAnswers(this.mutations, this.transactions, this.events::add,
				new AnswerSettings(Duration.ofDays(30)), this.clock);
	}

	private void keep(String name, int answers) {
		this.transactions.write(() -> IntStream.range(0, answers)
			.mapToObj((i) -> new ClientMutations.Id("somebody", name + i))
			.peek(this.mutations::claim)
			.peek((id) -> this.mutations.keep(id, new ClientMutations.Done("request", "fields", "{}")))
			.toList());
	}

	private boolean isKept(String id) {
		return this.transactions
			.rehearse(() -> this.mutations.claim(new ClientMutations.Id("somebody", id)).isPresent());
	}

}
