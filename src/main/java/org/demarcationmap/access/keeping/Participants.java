package org.demarcationmap.access.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.access.Role;
import org.demarcationmap.access.Term;
import org.demarcationmap.access.keeping.KeptParticipant.Accreditation;
import org.demarcationmap.access.keeping.KeptParticipant.State;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The participants with local accounts, for the secretariat alone.
 */
@Repository
public class Participants {

	private static final String PAGE = """
			CYPHER 25
			MATCH (account:Account)
			WHERE account.name > $after
			  AND ($name IS NULL OR account.name = $name)
			WITH account
			ORDER BY account.name
			LIMIT $limit
			OPTIONAL MATCH (account)-[speaks:SPEAKS_FOR]->(delegation:Delegation)
			WITH account, speaks, delegation
			ORDER BY speaks.from DESC, speaks.until IS NULL DESC, delegation.name
			WITH account, head(collect(CASE WHEN speaks IS NOT NULL
			  THEN {delegation: delegation.name, from: speaks.from, until: speaks.until} END)) AS accreditation
			RETURN account AS account, accreditation AS accreditation
			ORDER BY account.name
			""";

	private static final String COUNT = """
			CYPHER 25
			MATCH (account:Account)
			RETURN count(account) AS count
			""";

	private final Neo4jClient client;

	private final CurrentParticipant current;

	Participants(Neo4jClient client, CurrentParticipant current) {
		this.client = client;
		this.current = current;
	}

	/**
	 * The participants by name.
	 * @param page which of them
	 * @return the page
	 */
	public Connection<KeptParticipant> page(Page page) {
		this.current.get().mustBe(new Role.Secretariat(), "see the participants");
		return page.connect(read(page.after(0, ""), null, page.limit()), (it) -> List.of(it.name()), this::count);
	}

	Optional<KeptParticipant> find(String name) {
		return read("", name, 1).stream().findFirst();
	}

	private int count() {
		return this.client.query(COUNT).fetchAs(Integer.class).one().orElse(0);
	}

	private List<KeptParticipant> read(String after, @Nullable String name, int limit) {
		return List.copyOf(this.client.query(PAGE)
			.bind(after)
			.to("after")
			.bind(name)
			.to("name")
			.bind(limit)
			.to("limit")
			.fetchAs(KeptParticipant.class)
			.mappedBy((_, row) -> participant(row.get("account"), row.get("accreditation")))
			.all());
	}

	private static KeptParticipant participant(Value account, Value accreditation) {
		var state = new State(account.get("locked").asBoolean(false), moment(account, "lockedUntil"),
				moment(account, "oneTimeUntil"));
		return new KeptParticipant(account.get("key").asString(), account.get("name").asString(), state,
				moment(account, "signedIn"), accreditation.isNull() ? null
						: new Accreditation(accreditation.get("delegation").asString(), Term.of(accreditation)));
	}

	private static @Nullable Instant moment(Value node, String property) {
		var value = node.get(property);
		return value.isNull() ? null : value.asZonedDateTime().toInstant();
	}

}
