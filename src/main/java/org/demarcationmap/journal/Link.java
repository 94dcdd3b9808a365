package org.demarcationmap.journal;

import java.util.Map;

/**
 * The place of an entry in the chain.
 *
 * @param key the entry's key
 * @param sequence its number, from 1 without gaps
 * @param previous the hash of the entry before, or empty for the first
 * @param digest the entry's own digest
 */
record Link(String key, long sequence, String previous, String digest) {

	/**
	 * Ties the entry to all before it.
	 * @return SHA-256 over sequence, previous hash and digest, in hexadecimal digits
	 */
	String hash() {
		return CanonicalJson.of(Map.of("sequence", this.sequence, "previous", this.previous, "digest", this.digest))
			.sha256();
	}

	Map<String, Object> parameters() {
		return Map.of("key", this.key, "sequence", this.sequence, "previous", this.previous, "hash", hash());
	}

}
