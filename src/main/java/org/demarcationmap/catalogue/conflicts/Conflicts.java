package org.demarcationmap.catalogue.conflicts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.conflicts.Conflict.Decision;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The conflicts in the database, for the secretariat alone: what was offered may come
 * from a source that is not public.
 */
@Repository
public class Conflicts {

	private static final String PAGED = """
			WHERE ($state IS NULL OR conflict.state = $state)
			  AND ($kind IS NULL OR conflict.kind = $kind)
			  AND (conflict.raised > $afterRaised OR (conflict.raised = $afterRaised AND conflict.key > $afterKey))
			RETURN conflict AS conflict
			ORDER BY conflict.raised, conflict.key
			LIMIT $limit
			""";

	private static final String COUNTED = """
			WHERE ($state IS NULL OR conflict.state = $state)
			  AND ($kind IS NULL OR conflict.kind = $kind)
			RETURN count(conflict) AS count
			""";

	private static final String PAGE = """
			CYPHER 25
			MATCH (conflict:Conflict)
			""" + PAGED;

	private static final String PAGE_OF_IMPORT = """
			CYPHER 25
			MATCH (conflict:Conflict {import: $import})
			""" + PAGED;

	private static final String COUNT = """
			CYPHER 25
			MATCH (conflict:Conflict)
			""" + COUNTED;

	private static final String COUNT_OF_IMPORT = """
			CYPHER 25
			MATCH (conflict:Conflict {import: $import})
			""" + COUNTED;

	private static final String WITH_KEY = """
			CYPHER 25
			MATCH (conflict:Conflict {key: $key})
			RETURN conflict AS conflict
			""";

	private final Neo4jClient client;

	private final CurrentParticipant participant;

	Conflicts(Neo4jClient client, CurrentParticipant participant) {
		this.client = client;
		this.participant = participant;
	}

	/**
	 * The conflicts that fit a filter, the oldest one first.
	 */
	public Connection<Conflict> page(ConflictFilter filter, Page page) {
		this.participant.get().mustBe(new Role.Secretariat(), "see conflicts");
		var parameters = parameters(filter);
		parameters.put("afterRaised", page.after(0, ""));
		parameters.put("afterKey", page.after(1, ""));
		parameters.put("limit", page.limit());
		return page.connect(read((filter.importId() != null) ? PAGE_OF_IMPORT : PAGE, parameters),
				(conflict) -> List.of(conflict.raised().toString(), conflict.id()), () -> count(filter));
	}

	private int count(ConflictFilter filter) {
		return this.client.query((filter.importId() != null) ? COUNT_OF_IMPORT : COUNT)
			.bindAll(parameters(filter))
			.fetchAs(Integer.class)
			.one()
			.orElse(0);
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	private static Map<String, Object> parameters(ConflictFilter filter) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("state", (filter.state() != null) ? filter.state().name() : null);
		parameters.put("kind", filter.kind());
		parameters.put("import", filter.importId());
		return parameters;
	}

	Optional<Conflict> find(String key) {
		return read(WITH_KEY, Map.of("key", key)).stream().findFirst();
	}

	private List<Conflict> read(String statement, Map<String, Object> parameters) {
		return List.copyOf(this.client.query(statement)
			.bindAll(parameters)
			.fetchAs(Conflict.class)
			.mappedBy((_, row) -> conflict(row.get("conflict")))
			.all());
	}

	private static Conflict conflict(Value node) {
		return new Conflict(text(node, "key"), text(node, "kind"), text(node, "thing"), text(node, "name"),
				text(node, "field"), text(node, "standing"), text(node, "offered"), text(node, "source"),
				text(node, "import"), text(node, "file"), node.get("line").asInt(0),
				Instant.parse(text(node, "raised")), decision(node));
	}

	private static @Nullable Decision decision(Value node) {
		return node.get("take").isNull() ? null : new Decision(Take.valueOf(text(node, "take")),
				text(node, "decidedBy"), Instant.parse(text(node, "decided")));
	}

	private static String text(Value node, String property) {
		var value = node.get(property);
		return value.isNull() ? "" : String.valueOf(value.asObject());
	}

}
