package org.demarcationmap.demarcation.proposals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.neo4j.driver.Value;

/**
 * Reads the outlines of revisions from the maps in which statements give them.
 */
final class StoredRevisions {

	private StoredRevisions() {
	}

	static RevisionOutline outline(Value value) {
		var content = new RevisionContent(value.get("title").asString(), value.get("document").asString(),
				value.get("contentHash").asString(), clauses(value));
		var making = new RevisionOutline.Making(value.get("author").asString(),
				value.get("made").asZonedDateTime().toInstant(), value.get("note").asString());
		var claims = new RevisionOutline.Claims(value.get("editorial").asBoolean(), sides(value, "EDITORIAL"),
				value.get("compromise").asBoolean(), sides(value, "COMPROMISE"));
		return new RevisionOutline(value.get("number").asInt(), content, making, claims);
	}

	private static Map<ClauseKey, String> clauses(Value value) {
		var keys = value.get("clauseKeys").asList(Value::asString);
		var hashes = value.get("clauseHashes").asList(Value::asString);
		var clauses = new LinkedHashMap<ClauseKey, String>();
		for (var i = 0; i < keys.size(); i++) {
			clauses.put(ClauseKey.parse(keys.get(i)), hashes.get(i));
		}
		return clauses;
	}

	private static List<BodyCode> sides(Value value, String as) {
		return value.get("confirmations")
			.asList((it) -> it)
			.stream()
			.filter((it) -> it.get("as").asString().equals(as))
			.map((it) -> new BodyCode(it.get("side").asString()))
			.toList();
	}

}
