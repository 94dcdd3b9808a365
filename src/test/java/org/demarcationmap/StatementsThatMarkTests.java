package org.demarcationmap;

import java.io.IOException;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever statement writes what overlaps rest on marks what it changed.
 */
class StatementsThatMarkTests {

	@TestFactory
	Stream<DynamicTest> markWhatTheyChange() throws IOException {
		return writing().map((statement) -> DynamicTest.dynamicTest(statement.getName(),
				() -> assertThat(statement.getPayload()).contains(":Changed")));
	}

	@Test
	void areFoundInFilesAndInConstants() throws IOException {
		assertThat(writing()).extracting(Named::getName)
			.contains("texts-create.cypher", "texts-write.cypher", "editions-write.cypher",
					"responsibility-write.cypher", "became-write.cypher", "references-write.cypher",
					"liaisons-write.cypher", "treatments-write.cypher", "treatment-assert.cypher",
					"treatment-review.cypher", "suggestions-write.cypher", "broader-write.cypher", "topic-save.cypher",
					"topic-unsplit.cypher", "texts-merge.cypher", "texts-unmerge.cypher", "Offers.PUT", "Offers.JOIN",
					"TextMerging.MOVE_EDITIONS")
			.doesNotContain("aliases-create.cypher", "records-write.cypher", "topics-write.cypher",
					"ClaimTable.WITH_KEY", "ClaimTable.SAME");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', textBlock = """
			SET text.title = $title,                   true
			SET text.key = text.key,                   false
			SET text.suggestedBy = $status,            false
			SET text += $properties,                   true
			"SET topic.name = $name,\n    text.status = $status", true
			SET text[$field] = $value,                 true
			SET topic = $properties,                   false
			DELETE link,                               true
			DELETE other,                              false
			CREATE (topic)-[:BROADER]->(topic),        true
			CREATE (:Merge)-[:TOOK]->(text),           false
			MERGE (new:Deliverable {key: $key}),       true
			""")
	void areToldFromOthers(String clause, boolean writes) {
		var statement = """
				CYPHER 25
				MATCH (text:Deliverable)-[link:HAS_TREATMENT]->()-[:OF_TOPIC]->(topic:Topic)<-[other:NAMES]-()
				WITH text, link, topic, other
				""" + clause;
		assertThat(new WrittenBasis(statement).isWritten()).isEqualTo(writes);
	}

	private static Stream<Named<String>> writing() throws IOException {
		return Stream.concat(CypherStatementsTests.files(), CypherStatementsTests.constants())
			.filter((statement) -> new WrittenBasis(statement.getPayload()).isWritten());
	}

}
