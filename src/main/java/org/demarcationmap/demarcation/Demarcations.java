package org.demarcationmap.demarcation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UnknownThingException;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The demarcations of this installation.
 */
@Repository
public class Demarcations {

	private static final String ALL = """
			CYPHER 25
			MATCH (demarcation:Demarcation)
			WHERE $slug IS NULL OR demarcation.slug = $slug
			RETURN demarcation {.key, .slug, .title, .mandate, .source, .rehearsal, .aspects, .commentPeriod, .escalationDays,
			         .quorum, .showCounts, .timeRequestDays} AS facts,
			       COLLECT {
			         MATCH (demarcation)-[:HAS_RULES]->(rules:Rules {state: 'CONSENTED'})
			         RETURN rules
			         ORDER BY rules.number DESC
			         LIMIT 1
			       } AS consented,
			       COLLECT {
			         MATCH (demarcation)-[has:HAS_SIDE]->(side:Side)-[:OF_BODY]->(body:Body)
			         RETURN {
			           body: body.code,
			           delegations: COLLECT {
			             MATCH (delegation:Delegation)-[part:TAKES_PART_IN]->(side)
			             WHERE part.until IS NULL
			             RETURN delegation.name
			             ORDER BY delegation.name
			           }
			         }
			         ORDER BY has.position
			       } AS sides,
			       COLLECT {
			         MATCH (demarcation)-[:HAS_IN_SCOPE]->(topic:Topic)
			         RETURN topic.slug
			         ORDER BY topic.slug
			       } AS topics
			ORDER BY facts.slug
			""";

	private static final String LOCK = """
			CYPHER 25
			MATCH (demarcation:Demarcation {slug: $slug})
			SET demarcation.locked = true
			REMOVE demarcation.locked
			""";

	private final Neo4jClient client;

	Demarcations(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * All demarcations.
	 * @return the demarcations by slug
	 */
	public List<Demarcation> all() {
		return read(null);
	}

	/**
	 * One demarcation.
	 * @param slug its short name, as a user wrote it
	 * @return the demarcation, or empty where there is none of that name
	 */
	public Optional<Demarcation> find(String slug) {
		return read(slug).stream().findFirst();
	}

	/**
	 * One demarcation that a query relies on.
	 * @param slug its short name, as a user wrote it
	 * @return the demarcation
	 * @throws UnknownThingException with a sentence that names those there are
	 */
	public Demarcation get(String slug) {
		return find(slug).orElseThrow(() -> new UnknownThingException(ErrorCode.UNKNOWN_DEMARCATION, unknown(slug)));
	}

	/**
	 * One demarcation that a command names.
	 */
	public Outcome<Demarcation> named(String slug) {
		return find(slug).map(Outcome::done)
			.orElseGet(() -> Outcome.refused(ErrorCode.UNKNOWN_DEMARCATION, unknown(slug), "demarcation"));
	}

	/**
	 * Has commands that change the same line follow each other; the lock ends with the
	 * transaction.
	 * @param slug the slug of a demarcation
	 * @return the demarcation, as it is once it is locked
	 */
	public Demarcation lock(String slug) {
		this.client.query(LOCK).bind(slug).to("slug").run();
		return get(slug);
	}

	/**
	 * One demarcation that a command names, locked until the transaction ends, so that
	 * what is decided about the demarcation as a whole is decided one after the other.
	 */
	public Outcome<Demarcation> locked(String slug) {
		this.client.query(LOCK).bind(slug).to("slug").run();
		return named(slug);
	}

	private String unknown(String slug) {
		var known = all().stream().map((it) -> it.slug().value()).collect(Collectors.joining(", "));
		return "There is no demarcation '" + slug + "'. There are: " + known + ".";
	}

	private List<Demarcation> read(@Nullable String slug) {
		return List.copyOf(this.client.query(ALL)
			.bind(slug)
			.to("slug")
			.fetchAs(Demarcation.class)
			.mappedBy((_, row) -> StoredDemarcations.demarcation(row))
			.all());
	}

}
