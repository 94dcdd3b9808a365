package org.demarcationmap.overlap.words;

import java.util.HashMap;
import java.util.Map;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Counts in how many texts words stand, how many treat each topic and how many refer to
 * each text. That is done only when everything is computed anew: so a text that changes
 * changes no other.
 */
@Component
public class Counting {

	private static final String FORGET = """
			CYPHER 25
			MATCH (word:Word)
			SET word.texts = 1
			""";

	private static final String COUNTED = """
			CYPHER 25
			UNWIND $rows AS row
			MERGE (word:Word {stem: row.stem})
			SET word.texts = row.texts
			""";

	private static final String TOPICS = """
			CYPHER 25
			MATCH (topic:Topic)
			SET topic.treatedBy = COUNT {
			  MATCH (topic)<-[:OF_TOPIC]-(claim:Treatment)<-[:HAS_TREATMENT]-(text:Deliverable)
			  WHERE claim.status <> 'REJECTED'
			  RETURN DISTINCT text
			}
			""";

	private static final String REFERENCES = """
			CYPHER 25
			MATCH (text:Deliverable)
			WHERE text.citedBy > 0 OR EXISTS { (text)<-[:REFERS_TO]-() }
			SET text.citedBy = COUNT {
			  MATCH (text)<-[reference:REFERS_TO]-(other:Deliverable)
			  WHERE reference.kind <> 'TWIN'
			  RETURN DISTINCT other
			}
			""";

	private final Neo4jClient client;

	private final Wordings wordings;

	private final Counts counts;

	Counting(Neo4jClient client, Wordings wordings, Counts counts) {
		this.client = client;
		this.wordings = wordings;
		this.counts = counts;
	}

	/** Counts anew; the words of all texts are then to be read anew. */
	public void countAnew() {
		var using = new HashMap<String, Integer>();
		var texts = this.wordings.batches(Wordings.CURRENT).mapToInt((keys) -> {
			var counted = WordCounts.of(this.wordings.of(keys));
			counted.using().forEach((word, number) -> using.merge(word, number, Integer::sum));
			return keys.size();
		}).sum();
		keep(using);
		this.client.query(TOPICS).run();
		this.client.query(REFERENCES).run();
		this.counts.begin(texts);
	}

	/** A word that stands in one text alone needs not be kept. */
	private void keep(Map<String, Integer> using) {
		this.client.query(FORGET).run();
		var rows = using.entrySet()
			.stream()
			.filter((word) -> word.getValue() > 1)
			.map((word) -> Map.of("stem", word.getKey(), "texts", word.getValue()))
			.toList();
		this.client.query(COUNTED).bind(rows).to("rows").run();
	}

	/** How often it was counted; 0 where it never was. */
	public int version() {
		return this.counts.version();
	}

}
