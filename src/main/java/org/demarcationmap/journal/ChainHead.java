package org.demarcationmap.journal;

import org.springframework.data.neo4j.core.Neo4jClient.UnboundRunnableSpec;

/**
 * Where the chain ends: the last sequence number and its hash; 0 and empty before the
 * first entry.
 */
record ChainHead(long sequence, String hash) {

	static ChainHead read(UnboundRunnableSpec query) {
		return query.fetchAs(ChainHead.class)
			.mappedBy((_, row) -> new ChainHead(row.get("sequence").asLong(), row.get("hash").asString()))
			.one()
			.orElseThrow();
	}

}
