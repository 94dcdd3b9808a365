package org.demarcationmap.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.journal.CanonicalJson;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * What was done under ids that clients gave, so that a request which is sent again has no
 * second effect.
 */
@Repository
public class ClientMutations {

	private static final String CLAIM = """
			CYPHER 25
			MERGE (mutation:ClientMutation {key: $key})
			ON CREATE SET mutation.actor = $actor,
			              mutation.id = $id,
			              mutation.time = datetime($time)
			SET mutation.locked = true
			REMOVE mutation.locked
			RETURN mutation.request AS request, mutation.fields AS fields, mutation.answer AS answer
			""";

	private static final String KEEP = """
			CYPHER 25
			MATCH (mutation:ClientMutation {key: $key})
			SET mutation.request = $request, mutation.fields = $fields, mutation.answer = $answer
			""";

	private final Neo4jClient client;

	private final Clock clock;

	ClientMutations(Neo4jClient client, Clock clock) {
		this.client = client;
		this.clock = clock;
	}

	/**
	 * Takes an id for the transaction that runs. Whoever else wants it waits until then.
	 * @param id the id
	 * @return what was done under it before, if anything was
	 */
	public Optional<Done> claim(Id id) {
		return this.client.query(CLAIM)
			.bindAll(Map.of("key", id.key(), "actor", id.actor(), "id", id.value(), "time",
					this.clock.instant().toString()))
			.fetchAs(Claim.class)
			.mappedBy((_, row) -> claim(row))
			.one()
			.flatMap(Claim::before);
	}

	private static Claim claim(Record row) {
		return new Claim(row.get("answer").isNull() ? Optional.empty() : Optional
			.of(new Done(row.get("request").asString(), row.get("fields").asString(), row.get("answer").asString())));
	}

	/**
	 * Keeps what was done, in the transaction that did it.
	 * @param id the id, which the transaction claimed
	 * @param done what was asked and answered
	 */
	public void keep(Id id, Done done) {
		this.client.query(KEEP)
			.bindAll(Map.of("key", id.key(), "request", done.request(), "fields", done.fields(), "answer",
					done.answer()))
			.run();
	}

	/**
	 * An id as a client gave it.
	 *
	 * @param actor the account that acts; others may give the same id
	 * @param value the id
	 */
	public record Id(String actor, String value) {

		String key() {
			return CanonicalJson.of(List.of(this.actor, this.value)).sha256();
		}

	}

	/**
	 * What was done under an id.
	 *
	 * @param request a digest of the mutation and its input
	 * @param fields a digest of the fields that were asked for
	 * @param answer the answer, as JSON
	 */
	public record Done(String request, String fields, String answer) {
	}

	private record Claim(Optional<Done> before) {
	}

}
