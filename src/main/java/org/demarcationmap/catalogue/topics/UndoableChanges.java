package org.demarcationmap.catalogue.topics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.access.Commands.Act;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The changes of topics in the database, with what stands against taking them back.
 */
@Repository
class UndoableChanges {

	private static final String FIND = """
			CYPHER 25
			MATCH (change:TopicChange {key: $key})
			CALL (change) {
			  OPTIONAL MATCH (change)-[:CHANGED]->(topic:Topic)
			  RETURN topic
			  ORDER BY topic.slug
			  LIMIT 1
			}
			RETURN change AS change,
			       topic.slug AS slug,
			       COUNT {
			         MATCH (change)-[:CHANGED|MADE]->(any)<-[:CHANGED|MADE]-(later:TopicChange)
			         WHERE later.undoneBy IS NULL AND later <> change
			           AND datetime(later.at) >= datetime(change.at)
			         RETURN DISTINCT later
			       } AS later,
			       CASE change.kind WHEN 'CREATED' THEN COUNT {
			         MATCH (topic)-[link:!NAMES&!CHANGED&!BROADER&!FINDS]-()
			         RETURN link
			         UNION
			         MATCH (topic)<-[link:BROADER]-()
			         RETURN link
			       } WHEN 'SPLIT' THEN COUNT {
			         MATCH (change)-[:MADE]->(part)-[link:!NAMES&!CHANGED&!MADE&!BROADER&!OF_TOPIC&!FINDS]-()
			         RETURN link
			         UNION
			         MATCH (change)-[:MADE]->(part)<-[link:BROADER]-()
			         RETURN link
			       } ELSE 0 END AS uses
			""";

	private static final String MARK = """
			CYPHER 25
			MATCH (change:TopicChange {key: $key})
			SET change.undoneBy = $by, change.undone = $at
			""";

	private final Neo4jClient client;

	UndoableChanges(Neo4jClient client) {
		this.client = client;
	}

	Optional<Undoable> find(String key) {
		return this.client.query(FIND)
			.bind(key)
			.to("key")
			.fetchAs(Undoable.class)
			.mappedBy((_, row) -> undoable(row))
			.one();
	}

	private static Undoable undoable(Record row) {
		var change = row.get("change");
		Map<String, Object> before = JsonMapper.shared()
			.readValue(change.get("before").asString("{}"), new TypeReference<Map<String, Object>>() {
			});
		return new Undoable(TopicTable.change(change), row.get("slug").asString(""), before, row.get("later").asInt(),
				row.get("uses").asInt());
	}

	void markUndone(TopicChange change, Act act) {
		this.client.query(MARK)
			.bindAll(Map.of("key", change.id(), "by", act.participant().name(), "at", act.now().toString()))
			.run();
	}

	/**
	 * A change and what stands against taking it back.
	 *
	 * @param change the change
	 * @param slug the topic that stays
	 * @param before what the topic was like, as far as it was kept
	 * @param later how many later changes of the same topics still hold
	 * @param uses in how many places what the change made is used by now
	 */
	record Undoable(TopicChange change, String slug, Map<String, Object> before, int later, int uses) {

		/** What the change set, as it was before; what was not there is null. */
		Map<String, @Nullable Object> formerProperties() {
			var former = new HashMap<String, @Nullable Object>();
			former.put("byHand", (this.before.get("byHand") instanceof List<?> list && !list.isEmpty()) ? list : null);
			if (this.before.get("changed") instanceof List<?> changed
					&& this.before.get("properties") instanceof Map<?, ?> properties) {
				changed.forEach((name) -> former.put(String.valueOf(name), properties.get(name)));
			}
			return former;
		}

	}

}
