package org.demarcationmap.demarcation.proposals;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import org.awaitility.Awaitility;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a command sees of a proposal for which it had to wait.
 */
@DatabaseTest
@Import(CompleteProposals.class)
class LockedProposalsTests {

	private static final String KEY = "00000000-0000-0000-0000-000000000001";

	private static final String STORE = """
			CYPHER 25
			CREATE (:Demarcation {
			  key: 'd', slug: 'rehearsal', title: 'Rehearsal', mandate: '', source: '', rehearsal: true, aspects: [],
			  commentPeriod: 'PT60S'
			})-[:HAS_PROPOSAL]->(:Proposal {
			  key: $key, version: 0, demarcation: 'rehearsal', state: 'OPEN', side: 'SG2', author: 'expert',
			  submitted: datetime('2026-03-01T09:00:00Z')
			})-[:HAS_REVISION]->(:Revision {
			  key: 'r', number: 1, contentHash: '', title: 'A line', document: '', clauseKeys: [], clauseHashes: [],
			  author: 'expert', made: datetime('2026-03-01T09:00:00Z'), note: '', editorial: false, compromise: false
			})
			CREATE (:Delegation {name: 'A'})
			""";

	private static final String WRITE = """
			CYPHER 25
			MATCH (proposal:Proposal {key: $key})-[:HAS_REVISION]->(revision:Revision)
			MATCH (delegation:Delegation {name: 'A'})
			SET proposal.state = 'WITHDRAWN', revision.title = 'Another line'
			CREATE (delegation)-[:HAS_CONCERN]->(:Concern {
			  key: 'c', revision: 1, reason: 'It touches us.', wouldLift: 'Other words.', raisedBy: 'expert',
			  raised: datetime('2026-03-02T09:00:00Z')
			})-[:RAISED_ON]->(proposal)
			""";

	private static final String WAITING = """
			CYPHER 25
			SHOW TRANSACTIONS
			YIELD status
			WHERE status STARTS WITH 'Blocked'
			RETURN count(*) AS waiting
			""";

	private final CompleteProposals proposals;

	private final Transactions transactions;

	private final Neo4jClient client;

	private final Driver driver;

	LockedProposalsTests(CompleteProposals proposals, Transactions transactions, Neo4jClient client, Driver driver) {
		this.proposals = proposals;
		this.transactions = transactions;
		this.client = client;
		this.driver = driver;
	}

	@BeforeEach
	void store() {
		this.client.query(STORE).bind(KEY).to("key").run();
	}

	@Test
	void areReadAsWhoHeldThemLeftThem() throws InterruptedException, ExecutionException {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var next = this.transactions.write(() -> {
				assertThat(locked().concerns()).isEmpty();
				Callable<Proposal> command = () -> this.transactions.write(this::locked);
				var waiting = threads.submit(command);
				Awaitility.await().until(this::isSomebodyWaiting);
				this.client.query(WRITE).bind(KEY).to("key").run();
				return waiting;
			});
			assertThat(next.get().progress().state()).isEqualTo(ProposalState.WITHDRAWN);
			assertThat(next.get().facts().title()).isEqualTo("Another line");
			assertThat(next.get().concerns()).hasSize(1);
		}
	}

	private Proposal locked() {
		return Objects.requireNonNull(this.proposals.locked(List.of(KEY)).get(KEY));
	}

	private boolean isSomebodyWaiting() {
		try (var session = this.driver.session()) {
			return session.run(WAITING).single().get("waiting").asInt() > 0;
		}
	}

}
