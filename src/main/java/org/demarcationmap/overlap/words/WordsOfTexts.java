package org.demarcationmap.overlap.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.overlap.OverlapWeights;

/**
 * Keeps for each text the words that stand for it. How rare a word is was counted once,
 * and is counted anew only when everything is computed anew: so a text that changes
 * changes no other.
 */
@Component
public class WordsOfTexts {

	private static final String CURRENT = """
			CYPHER 25
			MATCH (text:Deliverable)
			WHERE NOT text.status IN ['WITHDRAWN', 'SUPERSEDED'] AND text.key > $after
			RETURN text.key AS key
			ORDER BY key
			LIMIT $limit
			""";

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

	private static final String COUNTS = """
			CYPHER 25
			MERGE (counts:OverlapCounts {name: 'counts'})
			ON CREATE SET counts.version = 0
			SET counts.version = counts.version + 1, counts.texts = $texts, counts.read = false
			""";

	private static final String VERSION = """
			CYPHER 25
			MATCH (counts:OverlapCounts {name: 'counts'})
			RETURN counts.version AS version
			""";

	private static final String IS_READ = """
			CYPHER 25
			MATCH (counts:OverlapCounts {name: 'counts'})
			RETURN counts.read AS read
			""";

	private static final String SET_READ = """
			CYPHER 25
			MATCH (counts:OverlapCounts {name: 'counts', version: $version})
			SET counts.read = true
			""";

	private static final String EVERY_TEXT = """
			CYPHER 25
			MATCH (text:Deliverable)
			WHERE text.key > $after
			RETURN text.key AS key
			ORDER BY key
			LIMIT $limit
			""";

	private static final String KNOWN = """
			CYPHER 25
			MATCH (word:Word)
			WHERE word.stem IN $stems
			RETURN collect([word.stem, word.texts]) AS known
			""";

	private static final String ALL = """
			CYPHER 25
			MATCH (counts:OverlapCounts {name: 'counts'})
			RETURN counts.texts AS texts
			""";

	private static final int BATCH = 500;

	private final Neo4jClient client;

	private final OverlapWeights weights;

	WordsOfTexts(Neo4jClient client, OverlapWeights weights) {
		this.client = client;
		this.weights = weights;
	}

	/**
	 * Counts anew in how many texts words stand, how many treat each topic and how many
	 * refer to each text.
	 */
	public void count() {
		var using = new HashMap<String, Integer>();
		var texts = 0;
		var after = "";
		for (var keys = current(after); !keys.isEmpty(); keys = current(after)) {
			var counts = WordCounts.of(wordings(keys));
			counts.using().forEach((word, number) -> using.merge(word, number, Integer::sum));
			texts += keys.size();
			after = keys.getLast();
		}
		keep(texts, using);
	}

	private void keep(int texts, Map<String, Integer> using) {
		this.client.query(FORGET).run();
		var rows = using.entrySet()
			.stream()
			.filter((word) -> word.getValue() > 1)
			.map((word) -> Map.of("stem", word.getKey(), "texts", word.getValue()))
			.toList();
		this.client.query(COUNTED).bind(rows).to("rows").run();
		this.client.query(TOPICS).run();
		this.client.query(REFERENCES).run();
		this.client.query(COUNTS).bind(texts).to("texts").run();
	}

	private List<String> current(String after) {
		return keys(CURRENT, after);
	}

	private List<String> keys(String statement, String after) {
		return List.copyOf(this.client.query(statement)
			.bindAll(Map.of("after", after, "limit", BATCH))
			.fetchAs(String.class)
			.all());
	}

	/** How often it was counted; 0 where it never was. */
	public int version() {
		return this.client.query(VERSION).fetchAs(Integer.class).one().orElse(0);
	}

	/**
	 * Reads the wording of all texts, unless that was done since it was counted last.
	 * @param transactions where each batch is one
	 */
	public void readAllThatIsCounted(Transactions transactions) {
		if (this.client.query(IS_READ).fetchAs(Boolean.class).one().orElse(true)) {
			return;
		}
		var version = version();
		for (var keys = every(""); !keys.isEmpty(); keys = every(keys.getLast())) {
			var batch = keys;
			transactions.write(() -> {
				readBatch(batch);
				return batch;
			});
		}
		this.client.query(SET_READ).bind(version).to("version").run();
	}

	private List<String> every(String after) {
		return keys(EVERY_TEXT, after);
	}

	/** Reads the wording of texts and keeps the words that stand for them. */
	public void read(Collection<String> texts) {
		var keys = List.copyOf(new TreeSet<>(texts));
		for (var from = 0; from < keys.size(); from += BATCH) {
			readBatch(keys.subList(from, Math.min(keys.size(), from + BATCH)));
		}
	}

	private void readBatch(List<String> keys) {
		var wordings = wordings(keys);
		var counts = counts(wordings);
		var rows = wordings.stream()
			.map((text) -> Map.of("text", text.key(), "words",
					counts.weigh(text, this.weights.common(), this.weights.text().words())
						.stream()
						.map(WordCounts.Weight::asMap)
						.toList()))
			.toList();
		this.client.query(Cypher.statement("overlap/words-write")).bind(rows).to("rows").run();
	}

	private WordCounts counts(List<Wording> texts) {
		var stems = texts.stream().flatMap((text) -> text.words().keySet().stream()).distinct().toList();
		var all = this.client.query(ALL).fetchAs(Integer.class).one().orElse(1);
		var known = this.client.query(KNOWN)
			.bind(stems)
			.to("stems")
			.fetchAs(WordCounts.class)
			.mappedBy((_, row) -> new WordCounts(all,
					row.get("known")
						.asList((pair) -> Map.entry(pair.get(0).asString(), pair.get(1).asInt()))
						.stream()
						.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))))
			.one();
		return known.orElseThrow();
	}

	private List<Wording> wordings(Collection<String> keys) {
		return List.copyOf(this.client.query(Cypher.statement("overlap/wordings"))
			.bind(List.copyOf(keys))
			.to("texts")
			.fetchAs(Wording.class)
			.mappedBy((_, row) -> Wording.of(row))
			.all());
	}

}
