package org.demarcationmap.journal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.neo4j.Transactions;

import org.springframework.context.ApplicationEventPublisher;
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

	private static final String BEYOND = """
			CYPHER 25
			OPTIONAL MATCH (head:JournalHead {name: 'journal'})
			SET head.locked = true
			REMOVE head.locked
			WITH coalesce(head.sequence, 0) AS last
			MATCH (entry:Entry)
			WHERE entry.sequence > last
			RETURN properties(entry) AS entry
			ORDER BY entry.sequence
			LIMIT 1
			""";

	private final Neo4jClient client;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	Journal(Neo4jClient client, Transactions transactions, ApplicationEventPublisher events) {
		this.client = client;
		this.transactions = transactions;
		this.events = events;
	}

	/**
	 * Notes what happened outside a command, such as a sign-in, or what must be known
	 * though the command around it is rolled back, such as a refusal. The entry has a
	 * transaction of its own.
	 * @param event what happened
	 */
	public void note(JournalEvent event) {
		this.transactions.writeApart(() -> {
			this.events.publishEvent(event);
			return event;
		});
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
		return walk.end(head, walk.intact() ? beyond() : Optional.empty());
	}

	private Collection<StoredLink> page(long after, long last) {
		return this.client.query(PAGE)
			.bindAll(Map.of("after", after, "last", last))
			.fetchAs(StoredLink.class)
			.mappedBy((_, row) -> StoredLink.from(row.get("entry")))
			.all();
	}

	/**
	 * The head is locked, so that no batch is being sealed: what stands after it then
	 * does not belong there.
	 */
	private Optional<StoredLink> beyond() {
		return this.transactions.write(() -> this.client.query(BEYOND)
			.fetchAs(StoredLink.class)
			.mappedBy((_, row) -> StoredLink.from(row.get("entry")))
			.one());
	}

}
