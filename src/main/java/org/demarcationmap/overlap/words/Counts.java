package org.demarcationmap.overlap.words;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What was counted of the whole catalogue when everything was computed anew last: a new
 * version each time.
 */
@Component
class Counts {

	private static final String BEGIN = """
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

	private static final String OF_WORDS = """
			CYPHER 25
			OPTIONAL MATCH (counts:OverlapCounts {name: 'counts'})
			OPTIONAL MATCH (word:Word)
			WHERE word.stem IN $stems
			RETURN coalesce(counts.texts, 1) AS texts, collect([word.stem, word.texts]) AS known
			""";

	private final Neo4jClient client;

	Counts(Neo4jClient client) {
		this.client = client;
	}

	/** Begins a new version, by which no text was read yet. */
	void begin(int texts) {
		this.client.query(BEGIN).bind(texts).to("texts").run();
	}

	/** How often it was counted; 0 where it never was. */
	int version() {
		return this.client.query(VERSION).fetchAs(Integer.class).one().orElse(0);
	}

	/** Whether the words of all texts were read by the newest version. */
	boolean isRead() {
		return this.client.query(IS_READ).fetchAs(Boolean.class).one().orElse(true);
	}

	void setRead(int version) {
		this.client.query(SET_READ).bind(version).to("version").run();
	}

	/** In how many texts these words stand. */
	WordCounts of(Collection<String> stems) {
		return this.client.query(OF_WORDS)
			.bind(List.copyOf(stems))
			.to("stems")
			.fetchAs(WordCounts.class)
			.mappedBy((_, row) -> new WordCounts(row.get("texts").asInt(),
					row.get("known")
						.asList((pair) -> pair)
						.stream()
						.filter((pair) -> !pair.get(0).isNull())
						.collect(Collectors.toMap((pair) -> pair.get(0).asString(), (pair) -> pair.get(1).asInt()))))
			.one()
			.orElseThrow();
	}

}
