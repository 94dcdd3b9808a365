package org.demarcationmap.journal;

import org.neo4j.driver.Value;

/**
 * An entry with what the chain says of it.
 */
record SealedEntry(Entry entry, long sequence, String digest, String hash) {

	static SealedEntry from(Value node) {
		return new SealedEntry(Entry.from(node), node.get("sequence").asLong(), node.get("digest").asString(),
				node.get("hash").asString());
	}

}
