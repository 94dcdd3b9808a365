package org.demarcationmap.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

@DatabaseTest
@Import({ JournalTests.Beans.class, Chain.class, EntryWriter.class, Journal.class })
class JournalTests {

	private final ApplicationEventPublisher events;

	private final Transactions transactions;

	private final Neo4jClient client;

	private final Chain chain;

	private final Journal journal;

	private final JumpingClock clock;

	JournalTests(ApplicationEventPublisher events, Transactions transactions, Neo4jClient client, Chain chain,
			Journal journal, JumpingClock clock) {
		this.events = events;
		this.transactions = transactions;
		this.client = client;
		this.chain = chain;
		this.journal = journal;
		this.clock = clock;
	}

	@Test
	void chainsEntriesInTheOrderOfTheirTime() {
		write(3);
		assertThat(this.chain.seal()).isEqualTo(3);
		assertThat(this.chain.seal()).isZero();
		assertThat(this.journal.verify().entries()).isEqualTo(3);
		assertThat(this.journal.verify().intact()).isTrue();
	}

	@Test
	void goesOnWithTheChainAfterARestart() {
		write(2);
		this.chain.seal();
		write(2);
		new Chain(this.client, this.transactions).seal();
		assertThat(this.journal.verify().entries()).isEqualTo(4);
		assertThat(this.journal.verify().intact()).isTrue();
	}

	@Test
	void dropsTheEntryWithTheWriteThatFails() {
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> this.transactions.write(() -> {
			this.events.publishEvent(new SomethingHappened("lost"));
			throw new UnsupportedOperationException();
		}));
		assertThat(this.chain.seal()).isZero();
	}

	@Test
	void refusesAnEventOutsideATransaction() {
		assertThatIllegalStateException().isThrownBy(() -> this.events.publishEvent(new SomethingHappened("late")))
			.withMessage("SomethingHappened was published outside a transaction.");
	}

	@Test
	void keepsTheOrderInWhichThingsHappenedThoughTheClockJumpsBack() {
		write(1);
		this.clock.jumpBack();
		write(12);
		this.chain.seal();
		assertThat(this.client.query("CYPHER 25 MATCH (entry:Entry) RETURN entry.subject ORDER BY entry.sequence")
			.fetchAs(String.class)
			.all()).startsWith("thing-0").endsWith("thing-11").hasSize(13).doesNotContainSequence("thing-2", "thing-1");
	}

	@Test
	void keepsTheOrderOfWhatOneCommandDid() {
		this.transactions.write(() -> {
			IntStream.range(0, 9).forEach((i) -> this.events.publishEvent(new SomethingHappened("step-" + i)));
			return true;
		});
		this.chain.seal();
		assertThat(subjects()).isSorted().hasSize(9);
	}

	@Test
	void keepsWhatIsNotedThoughTheCommandAroundItFails() {
		assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> this.transactions.write(() -> {
			this.journal.note(new SomethingHappened("refusal"));
			throw new UnsupportedOperationException();
		}));
		assertThat(this.chain.seal()).isOne();
	}

	@Test
	void keepsOneChainWhenSeveralNodesSeal() {
		write(40);
		IntStream.range(0, 4).parallel().forEach((_) -> new Chain(this.client, this.transactions).seal());
		assertThat(this.journal.verify().entries()).isEqualTo(40);
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	private List<String> subjects() {
		return List
			.copyOf(this.client.query("CYPHER 25 MATCH (entry:Entry) RETURN entry.subject ORDER BY entry.sequence")
				.fetchAs(String.class)
				.all());
	}

	private void write(int entries) {
		for (var i = 0; i < entries; i++) {
			var event = new SomethingHappened("thing-" + i);
			this.transactions.write(() -> {
				this.events.publishEvent(event);
				return event;
			});
		}
	}

	record SomethingHappened(String subject) implements JournalEvent {

		@Override
		public Map<String, Object> changes() {
			return Map.of("b", 1, "a", "ü");
		}

	}

	/**
	 * A clock that stands still, unless it jumps.
	 */
	static class JumpingClock extends Clock {

		private volatile Instant now = Instant.parse("2026-03-02T09:00:00Z");

		void jumpBack() {
			this.now = this.now.minusSeconds(3600);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException("Moments are told in UTC.");
		}

	}

	static class Beans {

		@Bean
		JumpingClock clock() {
			return new JumpingClock();
		}

		@Bean
		Sealer sealer(Chain chain) {
			return new Sealer(chain) {
				@Override
				public void start() {
					// each test seals when it says so
				}
			};
		}

	}

}
