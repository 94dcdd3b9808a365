package org.demarcationmap.journal;

import java.time.Instant;
import java.util.Map;

import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever changes the journal behind the application's back is found out, and the entry
 * is named by its number and key.
 */
@DatabaseTest
@Import({ JournalTests.Beans.class, Chain.class, EntryWriter.class, Journal.class })
class TamperingTests {

	private final Neo4jClient client;

	private final Journal journal;

	private final Chain chain;

	TamperingTests(Neo4jClient client, Journal journal, Chain chain) {
		this.client = client;
		this.journal = journal;
		this.chain = chain;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					SET e2.subject = 'forged'                 | Entry 2 (k2) was changed after it was written.
					SET e2.onBehalfOf = 'forged'              | Entry 2 (k2) was changed after it was written.
					SET e3.audience = 'SECRETARIAT'           | Entry 3 (k3) was changed after it was written.
					REMOVE e2.time                            | Entry 2 (k2) was changed after it was written.
					SET e2.changes = 7                        | Entry 2 (k2) was changed after it was written.
					SET e2.digest = 'forged'                  | Entry 2 (k2) was changed after it was written.
					SET e2.hash = 'forged'                    | Entry 2 (k2) does not follow entry 1 (k1): one of them was moved or replaced.
					SET e2.previous = 'forged'                | Entry 2 (k2) does not follow entry 1 (k1): one of them was moved or replaced.
					SET e1.hash = 'forged'                    | Entry 1 (k1) does not follow the beginning of the chain: it was moved or replaced.
					SET e2.sequence = 9 SET e3.sequence = 2 SET e2.sequence = 3 | Entry 2 (k3) does not follow entry 1 (k1): one of them was moved or replaced.
					DELETE e2                                 | Entry 2 is missing: entry 1 (k1) is followed by entry 3 (k3).
					DELETE e1                                 | Entry 1 is missing: the chain begins with entry 2 (k2).
					DELETE e4                                 | Entry 4 is missing: the chain should end at entry 4 but ends with entry 3 (k3).
					REMOVE e2.sequence                        | Entry 2 is missing: entry 1 (k1) is followed by entry 3 (k3).
					DELETE e1, e2, e3, e4                     | Entry 1 is missing: the chain should end at entry 4 but ends before the first.
					DELETE head                               | The head of the chain was removed or set back to entry 0: after it stands entry 1 (k1).
					SET head.sequence = 3, head.hash = e3.hash | The head of the chain was removed or set back to entry 3: after it stands entry 4 (k4).
					SET head.hash = 'forged'                  | The head of the chain does not fit its last entry, entry 4 (k4).
					""")
	void namesTheEntry(String tampering, String fault) {
		write();
		tamper(tampering);
		assertThat(this.journal.verify().fault()).hasValue(fault);
	}

	@Test
	void namesAnEntryThatWasWrittenAnewWithItsDigest() {
		write();
		tamper("SET e2.subject = 'forged', e2.digest = '" + forged().digest() + "'");
		assertThat(this.journal.verify().fault())
			.hasValue("Entry 2 (k2) does not follow entry 1 (k1): one of them was moved or replaced.");
	}

	@Test
	void namesTheEntryAfterOneThatWasWrittenAnewWithItsHash() {
		write();
		var previous = hash(1);
		var link = new Link("k2", 2, previous, forged().digest());
		tamper("SET e2.subject = 'forged', e2.digest = '" + link.digest() + "', e2.hash = '" + link.hash() + "'");
		assertThat(this.journal.verify().fault())
			.hasValue("Entry 3 (k3) does not follow entry 2 (k2): one of them was moved or replaced.");
	}

	@Test
	void findsTheUntouchedJournalIntactAndTellsItsHash() {
		write();
		var verification = this.journal.verify();
		assertThat(verification.intact()).isTrue();
		assertThat(verification.sentence())
			.isEqualTo("The journal is intact: 4 entries fit, and the chain ends with " + hash(4) + ".");
	}

	@Test
	void findsAnEmptyJournalIntact() {
		assertThat(this.journal.verify().intact()).isTrue();
	}

	@Test
	void stillFitsEntriesFromBeforeSomeoneCouldActOnBehalf() {
		assertThat(entry(1, "").digest()).isEqualTo("0c2d1a6603b533caca4887d6102da9c8a8edc391484aaf27a9559157b181f596");
	}

	private void write() {
		for (var i = 1; i <= 4; i++) {
			var entry = entry(i, (i == 2) ? "Placeholder delegation A" : "");
			this.client.query("CYPHER 25 CREATE (entry:Entry:Unsealed) SET entry = $parts, entry.digest = $digest")
				.bindAll(Map.of("parts", entry.parts(), "digest", entry.digest()))
				.run();
			this.chain.seal();
		}
	}

	private static Entry entry(int number, String onBehalfOf) {
		return new Entry("k" + number, Instant.parse("2026-03-02T09:00:00Z"), "actor", onBehalfOf, "Happened",
				"subject", "", Audience.EVERYONE, "{}");
	}

	private Entry forged() {
		return this.client.query("CYPHER 25 MATCH (entry:Entry {key: 'k2'}) RETURN entry {.*, subject: 'forged'}")
			.fetchAs(Entry.class)
			.mappedBy((_, row) -> Entry.from(row.get(0)))
			.one()
			.orElseThrow();
	}

	private String hash(int sequence) {
		return this.client.query("CYPHER 25 MATCH (entry:Entry {sequence: $sequence}) RETURN entry.hash")
			.bind(sequence)
			.to("sequence")
			.fetchAs(String.class)
			.one()
			.orElseThrow();
	}

	private void tamper(String tampering) {
		this.client
			.query("""
					CYPHER 25
					MATCH (e1:Entry {sequence: 1}), (e2:Entry {sequence: 2}), (e3:Entry {sequence: 3}), (e4:Entry {sequence: 4})
					MATCH (head:JournalHead)
					"""
					+ tampering)
			.run();
	}

}
