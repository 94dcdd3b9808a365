package org.demarcationmap.access.keeping;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Term;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Reads and writes delegations, and who speaks for them.
 */
@Repository
public class DelegationTable {

	private static final String PAGE = """
			CYPHER 25
			MATCH (delegation:Delegation)
			WHERE delegation.name > $after
			  AND ($name IS NULL OR delegation.name = $name)
			RETURN delegation AS delegation
			ORDER BY delegation.name
			LIMIT $limit
			""";

	private static final String COUNT = """
			CYPHER 25
			MATCH (delegation:Delegation)
			RETURN count(delegation) AS count
			""";

	private static final String SAVE = """
			CYPHER 25
			MERGE (delegation:Delegation {name: $name})
			ON CREATE SET delegation.key = randomUUID()
			SET delegation.capacity = $capacity,
			    delegation.placeholder = $placeholder,
			    delegation.from = $from,
			    delegation.until = $until
			""";

	private static final String END_ACCREDITATIONS = """
			CYPHER 25
			MATCH (account:Account {name: $participant})-[speaks:SPEAKS_FOR]->(:Delegation)
			WHERE coalesce(speaks.until > $now, true)
			SET speaks.from = CASE WHEN speaks.from > $now THEN $now ELSE speaks.from END, speaks.until = $now
			""";

	private static final String ACCREDIT = """
			CYPHER 25
			MATCH (account:Account {name: $participant}), (delegation:Delegation {name: $delegation})
			CREATE (account)-[:SPEAKS_FOR {from: $now, until: $until}]->(delegation)
			""";

	private final Neo4jClient client;

	DelegationTable(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The delegations by name.
	 * @param page which of them
	 * @return the page
	 */
	public Connection<KeptDelegation> page(Page page) {
		return page.connect(read(page.after(0, ""), null, page.limit()), (it) -> List.of(it.delegation().name()),
				() -> this.client.query(COUNT).fetchAs(Integer.class).one().orElse(0));
	}

	Optional<KeptDelegation> find(String name) {
		return read("", name, 1).stream().findFirst();
	}

	private List<KeptDelegation> read(String after, @Nullable String name, int limit) {
		return List.copyOf(this.client.query(PAGE)
			.bind(after)
			.to("after")
			.bind(name)
			.to("name")
			.bind(limit)
			.to("limit")
			.fetchAs(KeptDelegation.class)
			.mappedBy((_, row) -> delegation(row.get("delegation")))
			.all());
	}

	void save(DelegationDraft draft) {
		this.client.query(SAVE)
			.bind(draft.name())
			.to("name")
			.bind(draft.capacity().name())
			.to("capacity")
			.bind(draft.placeholder())
			.to("placeholder")
			.bind(stored(draft.from()))
			.to("from")
			.bind(stored(draft.until()))
			.to("until")
			.run();
	}

	/**
	 * Ends whatever accredited a participant so far, though the clock jumped back since.
	 */
	void endAccreditations(String participant, Instant now) {
		this.client.query(END_ACCREDITATIONS).bind(participant).to("participant").bind(stored(now)).to("now").run();
	}

	void accredit(String participant, String delegation, Term term) {
		this.client.query(ACCREDIT)
			.bind(participant)
			.to("participant")
			.bind(delegation)
			.to("delegation")
			.bind(stored(term.from()))
			.to("now")
			.bind(stored(term.until()))
			.to("until")
			.run();
	}

	private static KeptDelegation delegation(Value node) {
		var delegation = new Delegation(node.get("name").asString(),
				Delegation.Capacity.valueOf(node.get("capacity").asString()), node.get("placeholder").asBoolean());
		return new KeptDelegation(node.get("key").asString(), delegation, Term.of(node));
	}

	private static @Nullable ZonedDateTime stored(@Nullable Instant moment) {
		return (moment != null) ? moment.atZone(ZoneOffset.UTC) : null;
	}

}
