package org.demarcationmap.overlap.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.demarcationmap.overlap.OverlapFilter;
import org.demarcationmap.overlap.OverlapKind;
import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Signal;

/**
 * Which findings of a set fit a filter: what the list of findings, their number and the
 * matrix have in common, so that they cannot differ.
 */
@Component
public final class Fitting {

	/**
	 * From the texts {@code text} of a set {@code set} to who holds them: of each side
	 * the newest Question that is responsible, as the cards show it.
	 */
	public static final String PARTIES = """
			      MATCH (text)<-[:RESPONSIBLE_FOR]-(holder)-[:OF_BODY]->{0,1}(side:Body)
			      WHERE side.code IN set.sides
			      WITH text, side, CASE WHEN holder:Question THEN holder END AS question
			      ORDER BY coalesce(question.period, '') DESC, question.number, question.key
			      WITH text, side, head(collect(question)) AS question
			      WITH side, question, CASE
			        WHEN question IS NULL THEN side.code + ', Question not known'
			        ELSE question.number + coalesce(' (' + question.period + ')', '')
			      END AS party
			""";

	private static final String TAKE_PART = """
			      WITH collect(side.code) + collect(party) AS taking
			      WHERE all(wanted IN $parties WHERE wanted IN taking)
			      RETURN taking
			""";

	/**
	 * The findings of the set {@code set}: kind, key, left, right, name, signals and
	 * thousandths.
	 */
	public static final String FINDINGS = """
			MATCH (set:FindingSet {owner: $owner, state: 'CURRENT'})
			WITH set, COLLECT {
			  MATCH (sleeping:ReviewedOverlap {owner: $owner, state: 'ASLEEP'})
			  RETURN sleeping.key
			} AS asleep
			CALL (set, asleep) {
			  MATCH (left:Deliverable)-[pair:OVERLAPS {set: set.key}]->(right:Deliverable)
			  WHERE 'PAIR' IN $kinds AND ($key IS NULL OR pair.key = $key)
			    AND ($sleeping IS NULL OR pair.key IN asleep = $sleeping)
			    AND ($deliverables IS NULL OR EXISTS {
			      MATCH (alias:Alias {kind: 'DELIVERABLE'})-[:NAMES]->(named:Deliverable)
			      WHERE alias.normalised IN $deliverables AND (named = left OR named = right)
			    })
			    AND (($topics IS NULL AND $aspects IS NULL) OR EXISTS {
			      MATCH (text:Deliverable)-[:HAS_TREATMENT]->(claim:Treatment)-[:OF_TOPIC]->(topic:Topic)
			      WHERE (text = left OR text = right) AND claim.status <> 'REJECTED'
			        AND ($topics IS NULL OR topic.slug IN $topics) AND ($aspects IS NULL OR claim.aspect IN $aspects)
			    })
			    AND ($parties IS NULL OR EXISTS {
			      UNWIND [left, right] AS text
			""" + PARTIES + TAKE_PART
			+ """
					    })
					  RETURN 'PAIR' AS kind, pair.key AS key, left.key AS left, right.key AS right,
					         CASE WHEN left.name <= right.name THEN left.name + ' and ' + right.name
					           ELSE right.name + ' and ' + left.name END AS name,
					         pair {.topic, .reference, .text, .process} AS signals,
					         1 - (1 - $weights.TOPIC * pair.topic) * (1 - $weights.REFERENCE * pair.reference)
					             * (1 - $weights.TEXT * pair.text) * (1 - $weights.PROCESS * pair.process) AS score
					  UNION ALL
					  MATCH (set)-[finding:FINDS]->(topic:Topic)
					  WHERE 'TOPIC' IN $kinds AND $weights.TOPIC > 0 AND ($key IS NULL OR finding.key = $key)
					  AND ($sleeping IS NULL OR finding.key IN asleep = $sleeping)
					    AND ($topics IS NULL OR topic.slug IN $topics)
					    AND ($deliverables IS NULL OR EXISTS {
					      MATCH (alias:Alias {kind: 'DELIVERABLE'})-[:NAMES]->(:Deliverable)-[:HAS_TREATMENT]->(claim:Treatment)-[:OF_TOPIC]->(topic)
					      WHERE alias.normalised IN $deliverables AND claim.status <> 'REJECTED'
					    })
					    AND ($aspects IS NULL OR EXISTS {
					      MATCH (topic)<-[:OF_TOPIC]-(claim:Treatment)<-[:HAS_TREATMENT]-(:Deliverable)<-[:RESPONSIBLE_FOR]-(body:Body)
					      WHERE claim.status <> 'REJECTED' AND claim.aspect IN $aspects AND body.code IN set.sides
					    })
					    AND ($parties IS NULL OR EXISTS {
					      MATCH (topic)<-[:OF_TOPIC]-(claim:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)
					      WHERE claim.status <> 'REJECTED' AND (size(set.aspects) = 0 OR claim.aspect IN set.aspects)
					      WITH DISTINCT text
					"""
			+ PARTIES + TAKE_PART + """
					    })
					  RETURN 'TOPIC' AS kind, finding.key AS key, topic.slug AS left, '' AS right, topic.name AS name,
					         {topic: finding.score} AS signals, finding.score AS score
					}
					WITH set, kind, key, left, right, name, signals, toInteger(round(score * 1000)) AS thousandths
					WHERE thousandths >= $least
					""";

	private final OverlapWeights weights;

	Fitting(OverlapWeights weights) {
		this.weights = weights;
	}

	/** The values by which a statement finds what fits. */
	public Map<String, @Nullable Object> parameters(String owner, OverlapFilter filter) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("owner", owner);
		parameters.put("key", null);
		parameters.put("sleeping", Boolean.TRUE.equals(filter.sleeping()));
		parameters.put("kinds", names((filter.kinds() != null) ? filter.kinds() : List.of(OverlapKind.values())));
		parameters.put("topics", names(filter.topics()));
		parameters.put("parties", parties(filter));
		parameters.put("aspects", names(filter.aspects()));
		parameters.put("deliverables", (filter.deliverables() != null)
				? filter.deliverables().stream().map((name) -> name.normalised()).toList() : null);
		parameters.put("least", Math.max(1, Math.round(1000 * ((filter.minScore() != null) ? filter.minScore() : 0))));
		parameters.put("weights", weights(filter));
		return parameters;
	}

	private static @Nullable List<String> parties(OverlapFilter filter) {
		var wanted = Stream.of(filter.sides(), filter.parties()).filter(Objects::nonNull).flatMap(List::stream);
		return (filter.sides() != null || filter.parties() != null) ? wanted.map(Object::toString).distinct().toList()
				: null;
	}

	private static @Nullable List<String> names(@Nullable List<?> values) {
		return (values != null) ? values.stream().map(Object::toString).toList() : null;
	}

	private Map<String, Double> weights(OverlapFilter filter) {
		var used = new HashMap<String, Double>();
		for (var signal : Signal.values()) {
			used.put(signal.name(), filter.uses(signal) ? this.weights.weight(signal) : 0.0);
		}
		return used;
	}

}
