package org.demarcationmap.demarcation;

import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.journal.JournalEvent;
import org.demarcationmap.overlap.OverlapFixture;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A rehearsal between three sides, with placeholder delegations and accounts, on a small
 * catalogue.
 */
public final class CaseFixture {

	private static final String CREATE = """
			CYPHER 25
			CREATE (trio:Demarcation {key: 'trio', slug: 'trio', title: 'Trio', mandate: 'None', source: 'Tests', rehearsal: true,
			  commentPeriod: 'PT60S', aspects: ['USE', 'SYNTAX', 'WHOLE']})
			WITH trio
			UNWIND range(0, 2) AS position
			MATCH (body:Body {code: ['SG2', 'SG17', 'SG20'][position]})
			CREATE (trio)-[:HAS_SIDE {position: position}]->(:Side {key: body.code})-[:OF_BODY]->(body)
			WITH DISTINCT trio
			CALL (trio) {
			  MATCH (topic:Topic)
			  WHERE topic.slug <> 'rejected'
			  CREATE (trio)-[:HAS_IN_SCOPE]->(topic)
			}
			UNWIND ['Placeholder A', 'Placeholder B', 'Member'] AS name
			CREATE (:Delegation {key: name, name: name, capacity: 'MEMBER_STATE', placeholder: name STARTS WITH 'Placeholder'})
			WITH DISTINCT trio
			UNWIND ['one', 'two', 'three'] AS name
			CREATE (:Account {key: name, name: name, passwordHash: ''})
			""";

	private CaseFixture() {
	}

	/**
	 * Creates it in an empty database.
	 * @param client the database
	 */
	public static void create(Neo4jClient client) {
		client.query(OverlapFixture.CREATE).run();
		client.query(CREATE).run();
	}

	/**
	 * What the journal would hear.
	 */
	@TestComponent
	public static class Heard {

		private final List<JournalEvent> events = new ArrayList<>();

		@EventListener
		synchronized void on(JournalEvent event) {
			this.events.add(event);
		}

		/**
		 * The kinds of what it heard since the last time.
		 * @return the kinds in their order
		 */
		public synchronized List<String> kinds() {
			var kinds = this.events.stream().map(JournalEvent::kind).toList();
			this.events.clear();
			return kinds;
		}

	}

}
