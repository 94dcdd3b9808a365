package org.demarcationmap.overlap.findings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.demarcationmap.graphql.Page;
import org.demarcationmap.overlap.OverlapKind;
import org.demarcationmap.overlap.OverlapFilter;
import org.demarcationmap.overlap.OverlapOrder;
import org.demarcationmap.overlap.OverlapOrder.Direction;
import org.demarcationmap.overlap.OverlapOrder.Field;
import org.demarcationmap.overlap.OverlapSelection;
import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Signal;

/**
 * The findings of a set that fit a filter, as they are kept.
 */
@Component
public class FindingRows {

	private static final String FITTING = """
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
			    AND ($sides IS NULL OR all(side IN $sides WHERE EXISTS {
			      MATCH (body:Body {code: side})-[:RESPONSIBLE_FOR]->(text:Deliverable)
			      WHERE text = left OR text = right
			    } OR EXISTS {
			      MATCH (:Body {code: side})<-[:OF_BODY]-(:Question)-[:RESPONSIBLE_FOR]->(text:Deliverable)
			      WHERE text = left OR text = right
			    }))
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
			    AND ($sides IS NULL OR all(side IN $sides WHERE EXISTS {
			      MATCH (topic)<-[:OF_TOPIC]-(claim:Treatment)<-[:HAS_TREATMENT]-(:Deliverable)<-[:RESPONSIBLE_FOR]-(:Body {code: side})
			      WHERE claim.status <> 'REJECTED'
			    } OR EXISTS {
			      MATCH (topic)<-[:OF_TOPIC]-(claim:Treatment)<-[:HAS_TREATMENT]-(:Deliverable)<-[:RESPONSIBLE_FOR]-(:Question)-[:OF_BODY]->(:Body {code: side})
			      WHERE claim.status <> 'REJECTED'
			    }))
			  RETURN 'TOPIC' AS kind, finding.key AS key, topic.slug AS left, '' AS right, topic.name AS name,
			         {topic: finding.score} AS signals, finding.score AS score
			}
			WITH kind, key, left, right, name, signals, toInteger(round(score * 1000)) AS thousandths
			WHERE thousandths >= $least
			""";

	private static final String COUNT = "CYPHER 25\n" + FITTING + "RETURN count(key) AS found\n";

	private final Neo4jClient client;

	private final OverlapWeights weights;

	FindingRows(Neo4jClient client, OverlapWeights weights) {
		this.client = client;
		this.weights = weights;
	}

	/** A page of the findings of an owner that fit. */
	public List<FindingRow> page(String owner, OverlapSelection wanted, Page page) {
		var order = wanted.order();
		var parameters = parameters(owner, wanted.filter());
		Object atStart = (order.field() == Field.SCORE) ? Integer.valueOf(0) : "";
		parameters.put("after", page.after(0, atStart));
		parameters.put("afterKey", page.after(1, ""));
		parameters.put("limit", page.limit());
		return read(statement(order), parameters);
	}

	private static String statement(OverlapOrder order) {
		var ascending = order.direction() == Direction.ASC;
		return "CYPHER 25\n" + FITTING + """
				  AND ($afterKey = '' OR %1$s %2$s $after OR (%1$s = $after AND key > $afterKey))
				RETURN kind, key, left, right, name, signals, thousandths
				ORDER BY %1$s %3$s, key
				LIMIT $limit
				""".formatted((order.field() == Field.SCORE) ? "thousandths" : "name", ascending ? ">" : "<",
				ascending ? "ASC" : "DESC");
	}

	/** How many findings of an owner fit. */
	@SuppressWarnings("NullAway") // the client binds null as it is
	public int count(String owner, OverlapFilter filter) {
		return this.client.query(COUNT).bindAll(parameters(owner, filter)).fetchAs(Integer.class).one().orElse(0);
	}

	/** The finding of that key. */
	public Optional<FindingRow> find(String owner, String key) {
		var parameters = parameters(owner, OverlapFilter.ALL);
		parameters.put("sleeping", null);
		parameters.putAll(Map.of("key", key, "after", 0, "afterKey", "", "limit", 1));
		return read(statement(OverlapOrder.STRONGEST_FIRST), parameters).stream().findFirst();
	}

	private Map<String, @Nullable Object> parameters(String owner, OverlapFilter filter) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("owner", owner);
		parameters.put("key", null);
		parameters.put("sleeping", Boolean.TRUE.equals(filter.sleeping()));
		parameters.put("kinds", names((filter.kinds() != null) ? filter.kinds() : List.of(OverlapKind.values())));
		parameters.put("topics", names(filter.topics()));
		parameters.put("sides", names(filter.sides()));
		parameters.put("aspects", names(filter.aspects()));
		parameters.put("deliverables", (filter.deliverables() != null)
				? filter.deliverables().stream().map((name) -> name.normalised()).toList() : null);
		parameters.put("least", Math.max(1, Math.round(1000 * ((filter.minScore() != null) ? filter.minScore() : 0))));
		parameters.put("weights", weights(filter));
		return parameters;
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

	@SuppressWarnings("NullAway") // the client binds null as it is
	private List<FindingRow> read(String statement, Map<String, @Nullable Object> parameters) {
		return new ArrayList<>(this.client.query(statement)
			.bindAll(parameters)
			.fetchAs(FindingRow.class)
			.mappedBy((_, row) -> row(row))
			.all());
	}

	private static FindingRow row(Record row) {
		var signals = new EnumMap<Signal, Double>(Signal.class);
		for (var signal : Signal.values()) {
			signals.put(signal, row.get("signals").get(signal.property()).asDouble(0));
		}
		return new FindingRow(OverlapKind.valueOf(row.get("kind").asString()), row.get("key").asString(),
				row.get("left").asString(), row.get("right").asString(), row.get("name").asString(), signals,
				row.get("thousandths").asInt());
	}

}
