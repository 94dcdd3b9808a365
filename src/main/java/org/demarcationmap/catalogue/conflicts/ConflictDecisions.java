package org.demarcationmap.catalogue.conflicts;

import java.util.Map;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/**
 * Decides conflicts between what people asserted and what imports offer.
 */
@Service
public class ConflictDecisions {

	private static final String DECIDE = """
			CYPHER 25
			MATCH (conflict:Conflict {key: $key})
			SET conflict.state = 'DECIDED',
			    conflict.take = $take,
			    conflict.decided = $at,
			    conflict.decidedBy = $by
			""";

	private final Conflicts conflicts;

	private final Offers offers;

	private final Commands commands;

	private final Neo4jClient client;

	ConflictDecisions(Conflicts conflicts, Offers offers, Commands commands, Neo4jClient client) {
		this.conflicts = conflicts;
		this.offers = offers;
		this.commands = commands;
		this.client = client;
	}

	/**
	 * Decides a conflict. The secretariat may, once for each.
	 * @param id its key
	 * @param take which value stands from now on
	 * @return the conflict, or why it cannot be decided so
	 */
	public Outcome<Conflict> decide(String id, Take take) {
		return this.commands.run((act) -> {
			act.participant().mustBe(new Role.Secretariat(), "decide conflicts");
			return this.conflicts.find(id)
				.map((conflict) -> decide(conflict, take, act))
				.orElseGet(() -> Outcome.refused(ErrorCode.UNKNOWN_NODE,
						"No conflict has the id '" + id + "'. `conflicts` lists them.", "id"));
		});
	}

	private Outcome<Conflict> decide(Conflict conflict, Take take, Act act) {
		var decision = conflict.decision();
		if (decision != null) {
			return Outcome.refused(ErrorCode.ALREADY_DECIDED, "This conflict was decided by " + decision.by()
					+ " already: " + decision.take() + ". Change the thing itself by hand.", "id");
		}
		if (take == Take.OFFERED && !Offers.isTakeable(conflict)) {
			return Outcome.refused(ErrorCode.BAD_ARGUMENT,
					"'" + conflict.field()
							+ "' is not changed by a decision: take STANDING, and change the thing itself by hand.",
					"take");
		}
		if (take == Take.OFFERED && !this.offers.take(conflict)) {
			return Outcome
				.refused(ErrorCode.CONFLICT, "'" + conflict.offered() + "' cannot be taken any more: " + conflict.name()
						+ " is gone, the name belongs to something else by now, or a topic would be a part of itself.",
						"take");
		}
		return Outcome.done(decided(conflict, take, act));
	}

	private Conflict decided(Conflict conflict, Take take, Act act) {
		this.client.query(DECIDE)
			.bindAll(Map.of("key", conflict.id(), "take", take.name(), "at", act.now().toString(), "by",
					act.participant().name()))
			.run();
		act.record(ConflictDecided.of(conflict, take));
		return this.conflicts.find(conflict.id()).orElseThrow();
	}

}
