package org.demarcationmap.journal;

import java.util.Collection;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The append-only journal of an installation.
 */
@Component
public class Journal {

	private static final String PAGE = """
			CYPHER 25
			MATCH (entry:Entry)
			WHERE entry.sequence > $after AND entry.sequence <= $last
			RETURN properties(entry) AS entry
			ORDER BY entry.sequence
			LIMIT 1000
			""";

	private static final String HEAD = """
			CYPHER 25
			OPTIONAL MATCH (head:JournalHead {name: 'journal'})
			RETURN coalesce(head.sequence, 0) AS sequence, coalesce(head.hash, '') AS hash
			""";

	private final Neo4jClient client;

	Journal(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Walks the chain as it stands now and recomputes every digest and hash. What is
	 * sealed meanwhile is left to the next walk.
	 * @return the number of sealed entries, and the first that does not fit, if any
	 */
	public Verification verify() {
		var head = ChainHead.read(this.client.query(HEAD));
		var walk = new ChainWalk();
		for (var more = true; more && walk.intact();) {
			var page = page(walk.sequence(), head.sequence());
			page.forEach(walk::step);
			more = !page.isEmpty();
		}
		return walk.end(head);
	}

	private Collection<SealedEntry> page(long after, long last) {
		return this.client.query(PAGE)
			.bind(after)
			.to("after")
			.bind(last)
			.to("last")
			.fetchAs(SealedEntry.class)
			.mappedBy((_, row) -> SealedEntry.from(row.get("entry")))
			.all();
	}

}
