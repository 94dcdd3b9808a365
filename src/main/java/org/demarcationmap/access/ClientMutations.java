package org.demarcationmap.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.demarcationmap.journal.CanonicalJson;
import org.demarcationmap.journal.JournalEvent;
import org.demarcationmap.neo4j.Turns;
import org.neo4j.driver.Record;

import org.springframework.context.event.EventListener;
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
			SET mutation.request = $request,
			    mutation.fields = $fields,
			    mutation.answer = $answer,
			    mutation.demarcations = $demarcations
			""";

	private static final String FORGET_OF_DEMARCATION = """
			CYPHER 25
			MATCH (mutation:ClientMutation)
			WHERE $demarcation IN mutation.demarcations
			DELETE mutation
			""";

	private static final String FORGET = """
			CYPHER 25
			MATCH (mutation:ClientMutation)
			WHERE mutation.time < datetime($before)
			WITH mutation
			ORDER BY mutation.time
			LIMIT 1000
			DELETE mutation
			RETURN count(*) AS answers
			""";

	/** Where the mutation that this thread runs did something. */
	private final ThreadLocal<Set<String>> demarcations = ThreadLocal.withInitial(TreeSet::new);

	private final Neo4jClient client;

	private final Turns turns;

	private final Clock clock;

	ClientMutations(Neo4jClient client, Turns turns, Clock clock) {
		this.client = client;
		this.turns = turns;
		this.clock = clock;
	}

	/**
	 * Takes an id for the transaction that runs. Whoever else wants it waits until then.
	 * @param id the id
	 * @return what was done under it before, if anything was
	 */
	public Optional<Done> claim(Id id) {
		this.demarcations.remove();
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
					done.answer(), "demarcations", List.copyOf(this.demarcations.get())))
			.run();
		this.demarcations.remove();
	}

	@EventListener
	void on(JournalEvent event) {
		event.demarcation().ifPresent(this.demarcations.get()::add);
	}

	/**
	 * Forgets what was done in a demarcation that begins afresh. What runs now stays.
	 * @param demarcation its slug
	 */
	public void forget(String demarcation) {
		this.client.query(FORGET_OF_DEMARCATION).bind(demarcation).to("demarcation").run();
	}

	/** Removes a batch of what was done before a moment, and tells how much it was. */
	long forget(Instant before) {
		this.turns.take("answers");
		return this.client.query(FORGET).bind(before.toString()).to("before").fetchAs(Long.class).one().orElse(0L);
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
