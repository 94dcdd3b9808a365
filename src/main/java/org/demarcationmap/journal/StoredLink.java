package org.demarcationmap.journal;

import org.neo4j.driver.Value;

/**
 * A sealed entry as it stands in the graph, to be held against what the chain says.
 *
 * @param contentDigest the digest that its content has now
 */
record StoredLink(String key, long sequence, String previous, String digest, String hash, String contentDigest) {

	static StoredLink from(Value node) {
		return new StoredLink(text(node, "key"), node.get("sequence").asLong(), text(node, "previous"),
				text(node, "digest"), text(node, "hash"), Entry.digest(node));
	}

	/** What somebody made of it may be no text any more. */
	private static String text(Value node, String property) {
		return String.valueOf(node.get(property).asObject());
	}

	@Override
	public String toString() {
		return "entry " + this.sequence + " (" + this.key + ")";
	}

}
