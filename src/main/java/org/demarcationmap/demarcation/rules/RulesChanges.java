package org.demarcationmap.demarcation.rules;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.StoredRules;
import org.demarcationmap.demarcation.Times;
import org.demarcationmap.demarcation.rules.RulesChange.Consent;
import org.demarcationmap.demarcation.rules.RulesChange.Ending;
import org.demarcationmap.demarcation.rules.RulesChange.State;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps changes of rules: the one that waits for consent, those that came into force, and
 * those that were withdrawn.
 */
@Repository
public class RulesChanges {

	private static final String ADD = """
			CYPHER 25
			MATCH (demarcation:Demarcation {slug: $demarcation})
			CREATE (demarcation)-[:HAS_RULES]->(rules:Rules {key: $key, state: 'PROPOSED', reason: $reason, proposed: $proposed})
			SET rules += $rules
			""";

	private static final String CONSENT = """
			CYPHER 25
			MATCH (rules:Rules {key: $key})
			CREATE (rules)-[:HAS_CONSENT]->(:RulesConsent {side: $side, by: $by, given: $given})
			""";

	private static final String COME_INTO_FORCE = """
			CYPHER 25
			MATCH (rules:Rules {key: $key})
			SET rules.state = 'CONSENTED'
			""";

	private static final String WITHDRAW = """
			CYPHER 25
			MATCH (rules:Rules {key: $key})
			SET rules.state = 'WITHDRAWN', rules.endedFor = $side, rules.endedBy = $by, rules.ended = $made,
			    rules.endReason = $reason
			""";

	private static final String READ = """
			CYPHER 25
			MATCH (demarcation:Demarcation)-[:HAS_RULES]->(rules:Rules)
			WHERE rules.key = $key OR demarcation.slug IN $demarcations
			RETURN demarcation.slug AS demarcation,
			       rules AS rules,
			       COLLECT {
			         MATCH (rules)-[:HAS_CONSENT]->(consent:RulesConsent)
			         RETURN consent
			         ORDER BY consent.given, consent.side
			       } AS consents
			ORDER BY rules.proposed DESC, rules.number DESC, rules.key
			""";

	private final Neo4jClient client;

	RulesChanges(Neo4jClient client) {
		this.client = client;
	}

	void add(RulesChange change) {
		this.client.query(ADD)
			.bindAll(Map.of("demarcation", change.demarcation(), "key", change.id(), "reason", change.reason(),
					"proposed", Times.stored(change.consents().getFirst().given()), "rules",
					StoredRules.properties(change.rules())))
			.run();
		change.consents().forEach((consent) -> add(change, consent));
	}

	void add(RulesChange change, Consent consent) {
		this.client.query(CONSENT)
			.bindAll(Map.of("key", change.id(), "side", consent.side().value(), "by", consent.by(), "given",
					Times.stored(consent.given())))
			.run();
	}

	void comeIntoForce(RulesChange change) {
		this.client.query(COME_INTO_FORCE).bind(change.id()).to("key").run();
	}

	void withdraw(RulesChange change, Ending ending) {
		this.client.query(WITHDRAW)
			.bindAll(Map.of("key", change.id(), "side", ending.side().value(), "by", ending.by(), "made",
					Times.stored(ending.made()), "reason", ending.reason()))
			.run();
	}

	/**
	 * One change.
	 * @param id its key, as a user wrote it
	 * @return the change, or empty where there is none
	 */
	public Optional<RulesChange> find(String id) {
		return read(id, List.of()).stream().findFirst();
	}

	/**
	 * All changes that were ever proposed in some demarcations, in one call.
	 * @param demarcations their slugs
	 * @return the changes, newest first
	 */
	public List<RulesChange> in(Collection<String> demarcations) {
		return read(null, demarcations);
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	private List<RulesChange> read(@Nullable String key, Collection<String> demarcations) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("key", key);
		parameters.put("demarcations", List.copyOf(demarcations));
		return List.copyOf(this.client.query(READ)
			.bindAll(parameters)
			.fetchAs(RulesChange.class)
			.mappedBy((_, row) -> change(row))
			.all());
	}

	private static RulesChange change(Record row) {
		var rules = row.get("rules");
		return new RulesChange(rules.get("key").asString(), row.get("demarcation").asString(), StoredRules.read(rules),
				rules.get("reason").asString(), State.valueOf(rules.get("state").asString()),
				row.get("consents").asList(RulesChanges::consent), ending(rules));
	}

	private static Consent consent(Value node) {
		return new Consent(new BodyCode(node.get("side").asString()), node.get("by").asString(),
				node.get("given").asZonedDateTime().toInstant());
	}

	private static @Nullable Ending ending(Value rules) {
		return rules.get("ended").isNull() ? null
				: new Ending(new BodyCode(rules.get("endedFor").asString()), rules.get("endedBy").asString(),
						rules.get("ended").asZonedDateTime().toInstant(), rules.get("endReason").asString());
	}

}
