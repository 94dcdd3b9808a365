package org.demarcationmap.journal;

import org.demarcationmap.neo4j.Transactions;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * What an application node has of the journal.
 */
record JournalNode(Neo4jClient client, Transactions transactions, Chain chain, Tail tail, LiveEntries live) {

	JournalNode(Neo4jClient client, Transactions transactions, StreamSettings settings) {
		this(client, transactions, new Chain(client, transactions), settings, new ChainEnd(client, transactions));
	}

	private JournalNode(Neo4jClient client, Transactions transactions, Chain chain, StreamSettings settings,
			ChainEnd end) {
		this(client, transactions, chain, end, settings, new Tail(end, settings, new Sealer(chain)));
	}

	private JournalNode(Neo4jClient client, Transactions transactions, Chain chain, ChainEnd end,
			StreamSettings settings, Tail tail) {
		this(client, transactions, chain, tail, new LiveEntries(tail, new Entries(client), settings, end));
	}

	void start() {
		this.tail.start();
	}

	void stop() {
		this.tail.stop();
	}

}
