package org.demarcationmap.journal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
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

	JournalTests(ApplicationEventPublisher events, Transactions transactions, Neo4jClient client, Chain chain,
			Journal journal) {
		this.events = events;
		this.transactions = transactions;
		this.client = client;
		this.chain = chain;
		this.journal = journal;
	}

	@Test
	void chainsEntriesInTheOrderOfTheirTime() {
		write(3);
		assertThat(this.chain.seal()).isEqualTo(3);
		assertThat(this.chain.seal()).isZero();
		assertThat(this.journal.verify()).isEqualTo(new Verification(3, Optional.empty()));
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
	void namesAnEntryThatWasChanged() {
		write(3);
		this.chain.seal();
		this.client.query("MATCH (e:Entry {sequence: 2}) SET e.subject = 'forged'").run();
		assertThat(this.journal.verify().fault()).get()
			.asString()
			.startsWith("Entry 2 (")
			.endsWith("was changed after it was written.");
	}

	@Test
	void namesAnEntryThatWasRemoved() {
		write(3);
		this.chain.seal();
		this.client.query("MATCH (e:Entry {sequence: 2}) DELETE e").run();
		assertThat(this.journal.verify().fault()).hasValue("Entry 2 is missing.");
	}

	@Test
	void noticesThatTheEndWasCutOff() {
		write(3);
		this.chain.seal();
		this.client.query("MATCH (e:Entry {sequence: 3}) DELETE e").run();
		assertThat(this.journal.verify().fault()).hasValue("The chain should end at entry 3 but ends at 2.");
	}

	@Test
	void keepsOneChainWhenSeveralNodesSeal() {
		write(40);
		IntStream.range(0, 4).parallel().forEach((_) -> new Chain(this.client, this.transactions).seal());
		assertThat(this.journal.verify()).isEqualTo(new Verification(40, Optional.empty()));
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

	static class Beans {

		@Bean
		Clock clock() {
			return Clock.systemUTC();
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
