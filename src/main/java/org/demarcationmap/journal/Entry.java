package org.demarcationmap.journal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Value;

/**
 * One line of the journal.
 *
 * @param key the opaque key
 * @param time when it was written
 * @param actor the account that acted, or {@code system}
 * @param onBehalfOf the delegation for which it was done, or empty
 * @param kind what happened
 * @param subject what it happened to
 * @param demarcation the slug of the demarcation, or empty
 * @param audience who may read it
 * @param changes what changed, as canonical JSON
 */
public record Entry(String key, Instant time, String actor, String onBehalfOf, String kind, String subject,
		String demarcation, Audience audience, String changes) {

	private static final String ON_BEHALF_OF = "onBehalfOf";

	private static final List<String> PARTS = List.of("key", "time", "actor", ON_BEHALF_OF, "kind", "subject",
			"demarcation", "audience", "changes");

	/**
	 * What the chain is built over, so that an entry which a reader may not see can still
	 * be verified.
	 * @return SHA-256 over the canonical JSON of all parts, in hexadecimal digits
	 */
	String digest() {
		return digest(parts());
	}

	/**
	 * The digest of an entry as it stands in the graph, whatever was done to it there.
	 */
	static String digest(Value node) {
		var parts = new TreeMap<String, Object>();
		PARTS.stream()
			.filter((part) -> !node.get(part).isNull())
			.forEach((part) -> parts.put(part, node.get(part).asObject()));
		return digest(parts);
	}

	private static String digest(Map<String, Object> parts) {
		return CanonicalJson.of(parts).sha256();
	}

	/**
	 * The parts by name. An entry on nobody's behalf has no such part, like those that
	 * were written before there was one.
	 */
	Map<String, Object> parts() {
		var parts = new TreeMap<String, Object>();
		parts.put("key", this.key);
		parts.put("time", this.time.toString());
		parts.put("actor", this.actor);
		parts.put("kind", this.kind);
		parts.put("subject", this.subject);
		parts.put("demarcation", this.demarcation);
		parts.put("audience", this.audience.toString());
		parts.put("changes", this.changes);
		if (!this.onBehalfOf.isEmpty()) {
			parts.put(ON_BEHALF_OF, this.onBehalfOf);
		}
		return parts;
	}

	static Entry from(Value node) {
		return new Entry(node.get("key").asString(), Instant.parse(node.get("time").asString()),
				node.get("actor").asString(), node.get(ON_BEHALF_OF).asString(""), node.get("kind").asString(),
				node.get("subject").asString(), node.get("demarcation").asString(),
				Audience.parse(node.get("audience").asString()), node.get("changes").asString());
	}

}
