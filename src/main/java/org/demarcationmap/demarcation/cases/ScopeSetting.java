package org.demarcationmap.demarcation.cases;

import java.util.List;
import java.util.Map;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Service;

/**
 * Sets which topics and aspects a demarcation is about. No side alone moves what all
 * agree within, so the secretariat does, and names the document in which they asked for
 * it.
 */
@Service
public class ScopeSetting {

	private static final String SPOKEN_OF = """
			CYPHER 25
			MATCH (:Demarcation {slug: $slug})-[:HAS_PROPOSAL]->(proposal:Proposal)
			WHERE proposal.state IN ['DRAFT', 'OPEN']
			CALL (proposal) {
			  MATCH (proposal)-[:HAS_REVISION]->(revision:Revision)
			  RETURN revision
			  ORDER BY revision.number DESC
			  LIMIT 1
			}
			MATCH (revision)-[:HAS_CLAUSE]->(clause:Clause)-[:ON_TOPIC]->(topic:Topic)
			WHERE NOT topic.slug IN $topics OR NOT clause.aspect IN $aspects
			RETURN DISTINCT clause.aspect + ' of ' + topic.slug + ' in "' + proposal.title + '"' AS place
			ORDER BY place
			LIMIT 10
			""";

	private final Demarcations demarcations;

	private final Cases cases;

	private final ScopeCheck check;

	private final Neo4jClient client;

	private final Commands commands;

	ScopeSetting(Demarcations demarcations, Cases cases, ScopeCheck check, Neo4jClient client, Commands commands) {
		this.demarcations = demarcations;
		this.cases = cases;
		this.check = check;
		this.client = client;
		this.commands = commands;
	}

	/**
	 * Sets the scope. The secretariat may. What a draft or an open proposal speaks of
	 * stays in scope.
	 * @param draft what the secretariat wrote
	 * @return the demarcation, or why its scope cannot be so
	 */
	public Outcome<Demarcation> set(ScopeDraft draft) {
		return this.commands.run((act) -> {
			act.participant().mustBe(new Role.Secretariat(), "set the scope of a demarcation");
			return this.demarcations.locked(draft.demarcation()).then((demarcation) -> set(demarcation, draft, act));
		});
	}

	private Outcome<Demarcation> set(Demarcation demarcation, ScopeDraft draft, Act act) {
		var refusals = new Refusals();
		var aspects = this.check.aspects(draft.aspects(), refusals);
		var topics = this.check.topics(draft.topics(), refusals);
		Wording.line(refusals, draft.source(), "source");
		if (refusals.isEmpty()) {
			var spokenOf = spokenOf(draft.demarcation(), topics, aspects);
			refusals.when(!spokenOf.isEmpty(), ErrorCode.IN_USE, () -> "Proposals speak of "
					+ String.join("; ", spokenOf) + ". Keep that in scope, or have them withdrawn first.", "topics");
		}
		return refusals.orElse(() -> {
			this.cases.scope(draft.demarcation(), aspects, topics);
			var after = this.demarcations.get(draft.demarcation());
			act.record(ScopeSet.between(demarcation, after, draft.source().strip()));
			return Outcome.done(after);
		});
	}

	private List<String> spokenOf(String slug, List<String> topics, List<String> aspects) {
		return List.copyOf(this.client.query(SPOKEN_OF)
			.bindAll(Map.of("slug", slug, "topics", topics, "aspects", aspects))
			.fetchAs(String.class)
			.all());
	}

}
