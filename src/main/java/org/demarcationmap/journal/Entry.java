package org.demarcationmap.journal;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Value;

/**
 * One line of the journal.
 *
 * @param key the opaque key
 * @param time when it was written
 * @param actor the account that acted, or {@code system}
 * @param kind what happened
 * @param subject what it happened to
 * @param demarcation the slug of the demarcation, or empty
 * @param audience who may read it
 * @param changes what changed, as canonical JSON
 */
record Entry(String key, Instant time, String actor, String kind, String subject, String demarcation, Audience audience,
		String changes) {

	/**
	 * What the chain is built over, so that an entry which a reader may not see can still
	 * be verified.
	 * @return SHA-256 over the canonical JSON of all parts, in hexadecimal digits
	 */
	String digest() {
		return CanonicalJson.of(parts()).sha256();
	}

	Map<String, Object> parts() {
		var parts = new TreeMap<String, Object>();
		parts.put("key", this.key);
		parts.put("time", this.time.toString());
		parts.put("actor", this.actor);
		parts.put("kind", this.kind);
		parts.put("subject", this.subject);
		parts.put("demarcation", this.demarcation);
		parts.put("audience", this.audience.name());
		parts.put("changes", this.changes);
		return parts;
	}

	static Entry from(Value node) {
		return new Entry(node.get("key").asString(), Instant.parse(node.get("time").asString()),
				node.get("actor").asString(), node.get("kind").asString(), node.get("subject").asString(),
				node.get("demarcation").asString(), Audience.valueOf(node.get("audience").asString()),
				node.get("changes").asString());
	}

}
