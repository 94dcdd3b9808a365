package org.demarcationmap.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.demarcationmap.neo4j.Transactions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Gives the entries their sequence number and hash, in batches, shortly after they were
 * written. The chain's head is locked while a batch is sealed, so that of several
 * application nodes one seals at a time. What a crash left unsealed is sealed at the next
 * start.
 */
@Component
class Sealer implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Sealer.class);

	private static final String HEAD = """
			CYPHER 25
			MERGE (head:JournalHead {name: 'journal'})
			ON CREATE SET head.sequence = 0, head.hash = ''
			SET head.locked = datetime()
			RETURN head.sequence AS sequence, head.hash AS hash
			""";

	private static final String UNSEALED = """
			CYPHER 25
			MATCH (entry:Unsealed)
			RETURN entry.key AS key, entry.digest AS digest
			ORDER BY entry.time, entry.key
			LIMIT 1000
			""";

	private static final String SEAL = """
			CYPHER 25
			UNWIND $links AS link
			MATCH (entry:Unsealed {key: link.key})
			REMOVE entry:Unsealed
			SET entry.sequence = link.sequence, entry.previous = link.previous, entry.hash = link.hash
			WITH max(link.sequence) AS sequence
			MATCH (head:JournalHead {name: 'journal'})
			SET head.sequence = sequence, head.hash = $hash
			""";

	private final Neo4jClient client;

	private final Transactions transactions;

	private final Semaphore work = new Semaphore(1);

	private volatile @Nullable Thread thread;

	Sealer(Neo4jClient client, Transactions transactions) {
		this.client = client;
		this.transactions = transactions;
	}

	/**
	 * Tells the sealer that an entry was committed.
	 */
	void wake() {
		this.work.release();
	}

	/**
	 * Seals what is unsealed now.
	 * @return how many entries were sealed
	 */
	int seal() {
		var sealed = 0;
		for (var batch = sealBatch(); batch > 0; batch = sealBatch()) {
			sealed += batch;
		}
		return sealed;
	}

	private int sealBatch() {
		return this.transactions.write(() -> {
			var links = links(ChainHead.read(this.client.query(HEAD)));
			if (!links.isEmpty()) {
				write(links);
			}
			return links.size();
		});
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

	private void write(List<Link> links) {
		Map<String, Object> parameters = Map.of("links", links.stream().map(Link::parameters).toList(), "hash",
				links.getLast().hash());
		this.client.query(SEAL).bindAll(parameters).run();
	}

	private void work() {
		while (isRunning()) {
			try {
				this.work.tryAcquire(1, TimeUnit.SECONDS);
				this.work.drainPermits();
				seal();
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				logger.warn("Entries of the journal stay unsealed for now; sealing is tried again.", ex);
			}
		}
	}

	@Override
	public void start() {
		this.thread = Thread.ofPlatform().name("journal-sealer").daemon().start(this::work);
	}

	@Override
	public void stop() {
		var running = this.thread;
		this.thread = null;
		if (running != null) {
			wake();
			join(running);
		}
	}

	private static void join(Thread running) {
		try {
			running.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	private record Unsealed(String key, String digest) {

	}

}
