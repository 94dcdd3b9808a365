package org.demarcationmap.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.Scope;

/**
 * The strongest pairs of a scope with what proves them, from the catalogue alone, in one
 * statement: what finds them is written for the comparison, what proves them is the
 * application's own.
 */
final class OverlapsFromScratch {

	private static final Path FIND = Path.of("src/test/resources/benchmark/overlaps-from-scratch.cypher");

	private static final String WANTED = "UNWIND $pairs AS wanted";

	private OverlapsFromScratch() {
	}

	static String statement() throws IOException {
		var proof = Cypher.statement("overlap/pair-cards");
		return "CYPHER 25\n" + Files.readString(FIND)
				+ proof.substring(proof.indexOf(WANTED) + WANTED.length(), proof.lastIndexOf("RETURN [text IN texts"))
				+ """
						RETURN {name: CASE WHEN left.name <= right.name THEN left.name + ' and ' + right.name
						          ELSE right.name + ' and ' + left.name END,
						        score: wanted.score, texts: texts, topics: topics, words: words, direct: direct, shared: shared,
						        traces: traces} AS found
						ORDER BY found.score DESC, found.name
						""";
	}

	static Map<String, Object> parameters(Scope scope) {
		return Map.of("sides", texts(scope.sides()), "topics", texts(scope.topics()), "aspects",
				texts(scope.countedAspects()), "common", 500, "first", 25, "readable",
				List.of("PUBLIC", "TIES", "RESTRICTED"));
	}

	private static List<String> texts(Collection<?> values) {
		return values.stream().map(Object::toString).toList();
	}

}
