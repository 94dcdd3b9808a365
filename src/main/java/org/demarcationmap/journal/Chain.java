package org.demarcationmap.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.neo4j.Transactions;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The chain of sealed entries. Its head is locked while a batch is added, so that of
 * several application nodes one adds at a time.
 */
@Repository
class Chain {

	private static final String ANY_UNSEALED = """
			CYPHER 25
			RETURN EXISTS { (:Unsealed) } AS any
			""";

	private static final String HEAD = """
			CYPHER 25
			MERGE (head:JournalHead {name: 'journal'})
			ON CREATE SET head.sequence = 0, head.hash = ''
			SET head.locked = true
			REMOVE head.locked
			RETURN head.sequence AS sequence, head.hash AS hash
			""";

	private static final String UNSEALED = """
			CYPHER 25
			MATCH (entry:Unsealed)
			RETURN entry.key AS key, entry.digest AS digest
			ORDER BY coalesce(entry.stamp, 0), datetime(entry.time), entry.key
			LIMIT 1000
			""";

	private static final String SEAL = """
			CYPHER 25
			UNWIND $links AS link
			MATCH (entry:Unsealed {key: link.key})
			REMOVE entry:Unsealed, entry.stamp
			SET entry.sequence = link.sequence, entry.previous = link.previous, entry.hash = link.hash
			WITH max(link.sequence) AS sequence
			MATCH (head:JournalHead {name: 'journal'})
			SET head.sequence = sequence, head.hash = $hash
			""";

	private final Neo4jClient client;

	private final Transactions transactions;

	Chain(Neo4jClient client, Transactions transactions) {
		this.client = client;
		this.transactions = transactions;
	}

	/**
	 * Seals what is unsealed now. Where there is nothing, nothing is written.
	 * @return how many entries were sealed
	 */
	int seal() {
		var sealed = 0;
		while (this.client.query(ANY_UNSEALED).fetchAs(Boolean.class).one().orElse(false)) {
			sealed += this.transactions.write(this::sealBatch);
		}
		return sealed;
	}

	private int sealBatch() {
		var links = links(ChainHead.read(this.client.query(HEAD)));
		if (!links.isEmpty()) {
			this.client.query(SEAL)
				.bindAll(Map.of("links", links.stream().map(Link::parameters).toList(), "hash", links.getLast().hash()))
				.run();
		}
		return links.size();
	}

	private List<Link> links(ChainHead head) {
		var links = new ArrayList<Link>();
		var previous = head.hash();
		for (var entry : unsealed()) {
			var link = new Link(entry.key(), head.sequence() + links.size() + 1, previous, entry.digest());
			links.add(link);
			previous = link.hash();
		}
		return links;
	}

	private Collection<Unsealed> unsealed() {
		return this.client.query(UNSEALED)
			.fetchAs(Unsealed.class)
			.mappedBy((_, row) -> new Unsealed(row.get("key").asString(), row.get("digest").asString()))
			.all();
	}

	private record Unsealed(String key, String digest) {

	}

}
