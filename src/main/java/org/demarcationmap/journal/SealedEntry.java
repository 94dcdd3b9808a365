package org.demarcationmap.journal;

import org.neo4j.driver.Value;

/**
 * An entry with its place in the chain.
 *
 * @param entry the entry
 * @param sequence its number, from 1 without gaps
 * @param previous the hash of the entry before, or empty for the first
 * @param digest the digest of the entry alone
 * @param hash what ties it to all entries before
 */
public record SealedEntry(Entry entry, long sequence, String previous, String digest, String hash) {

	static SealedEntry from(Value node) {
		return new SealedEntry(Entry.from(node), node.get("sequence").asLong(), node.get("previous").asString(),
				node.get("digest").asString(), node.get("hash").asString());
	}

}
