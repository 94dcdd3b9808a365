package org.demarcationmap.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.neo4j.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the end of the chain so that nothing is passed over. The database may show a
 * batch that is just being sealed in parts; whoever holds the lock of the head sees it
 * whole.
 */
@Repository
class ChainEnd {

	private static final Logger logger = LoggerFactory.getLogger(ChainEnd.class);

	private static final String HEAD = """
			CYPHER 25
			OPTIONAL MATCH (head:JournalHead {name: 'journal'})
			SET head.locked = true
			REMOVE head.locked
			RETURN coalesce(head.sequence, 0) AS sequence, coalesce(head.hash, '') AS hash
			""";

	private static final String AFTER = """
			CYPHER 25
			MATCH (entry:Entry)
			WHERE entry.sequence > $after
			RETURN entry
			ORDER BY entry.sequence
			LIMIT 500
			""";

	private final Neo4jClient client;

	private final Transactions transactions;

	ChainEnd(Neo4jClient client, Transactions transactions) {
		this.client = client;
		this.transactions = transactions;
	}

	/** The number of the last entry; all up to it can be seen. */
	long sequence() {
		return this.transactions.write(() -> ChainHead.read(this.client.query(HEAD)).sequence());
	}

	/** The entries after a number, without a gap as long as nobody removed one. */
	List<SealedEntry> after(long sequence) {
		var entries = read(sequence);
		return isWhole(entries, sequence) ? entries : this.transactions.write(() -> settled(sequence));
	}

	private List<SealedEntry> settled(long sequence) {
		ChainHead.read(this.client.query(HEAD));
		var entries = read(sequence);
		if (!isWhole(entries, sequence)) {
			logger.error("Entries after {} are missing from the journal; verifying it will name them.", sequence);
		}
		return entries;
	}

	private static boolean isWhole(List<SealedEntry> entries, long after) {
		return entries.isEmpty() || entries.getLast().sequence() == after + entries.size();
	}

	private List<SealedEntry> read(long after) {
		Collection<SealedEntry> found = this.client.query(AFTER)
			.bindAll(Map.of("after", after))
			.fetchAs(SealedEntry.class)
			.mappedBy((_, row) -> SealedEntry.from(row.get("entry")))
			.all();
		return List.copyOf(found);
	}

}
