package org.demarcationmap;

import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Matrix and coverage of the starter catalogue, as users ask for them.
 */
@ApplicationTest
class MatrixAndCoverageTests {

	private final Client client;

	private final Neo4jClient database;

	MatrixAndCoverageTests(@LocalServerPort int port, DataFolder folder, Neo4jClient database) {
		this.database = database;
		this.client = new Client(port, folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "QUESTION", "BODY" })
	void everyCellCountsWhatTheListFindsByBothNames(String by) {
		var cells = ask("""
				{ overlapMatrix(demarcation: "iot-identification-nnai", by: %s, filter: {minScore: 0.05}) {
				    cells { row { name } column { name } pairs topics strongest { id score } } } }""".formatted(by))
			.<List<Map<String, Object>>>read("$.data.overlapMatrix.cells");
		assertThat(cells).isNotEmpty().allSatisfy((cell) -> {
			var found = overlaps(name(cell, "row"), name(cell, "column"));
			assertThat(found.<Integer>read("$.data.pairs.totalCount")).isEqualTo(cell.get("pairs"));
			assertThat(found.<Integer>read("$.data.topics.totalCount")).isEqualTo(cell.get("topics"));
			assertThat(found.<Object>read("$.data.all.edges[*].node")).isEqualTo(cell.get("strongest"));
		});
	}

	private DocumentContext overlaps(String row, String column) {
		var filter = "minScore: 0.05, parties: [\"%s\", \"%s\"]".formatted(row, column);
		return ask(
				"""
						query { pairs: overlaps(demarcation: "iot-identification-nnai", filter: {%1$s, kinds: [PAIR]}) { totalCount }
						  topics: overlaps(demarcation: "iot-identification-nnai", filter: {%1$s, kinds: [TOPIC]}) { totalCount }
						  all: overlaps(demarcation: "iot-identification-nnai", filter: {%1$s}, first: 3) { edges { node { id score } } } }"""
					.formatted(filter));
	}

	private static String name(Map<String, Object> cell, String party) {
		return ((Map<?, ?>) cell.getOrDefault(party, Map.of())).get("name") + "";
	}

	@Test
	void everyTopicHasARowForEachAspectAndWhoElseHoldsTexts() {
		var answer = ask(
				"""
						{ coverage(demarcation: "iot-identification-nnai", first: 100) { totalCount edges { node { topic { slug } rows {
						    aspect work why sides { body { code } grade deliverableCount } references { text }
						    mandates { word } justification { reason } thirdParties { body { code } } } } } } }""");
		assertThat(answer.<List<String>>read("$.data.coverage.edges[*].node.topic.slug")).isSorted()
			.hasSize(answer.<Integer>read("$.data.coverage.totalCount"));
		assertThat(answer.<List<Object>>read("$.data.coverage.edges[*].node.rows[*].why"))
			.hasSize(8 * answer.<Integer>read("$.data.coverage.totalCount"));
		assertThat(answer.<List<String>>read(
				"$.data.coverage.edges[?(@.node.topic.slug == 'object-identifiers')].node.rows[0].thirdParties[*].body.code"))
			.contains("SG17");
		assertThat(answer.<List<String>>read(
				"$.data.coverage.edges[?(@.node.topic.slug == 'nnai-resource-administration')].node.rows[0].mandates.word"))
			.containsExactly("EXCLUSIVE");
	}

	@Test
	void overlapsTellWhoElseHoldsTexts() {
		this.database
			.query("""
					CYPHER 25
					MATCH (text:Deliverable {name: 'X.660'}), (topic:Topic {slug: 'identifier-terminology'})
					CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: 'x', grade: 'PART', place: 'BODY', aspect: 'WHOLE',
					  status: 'SUGGESTED', confidence: 0.5, source: 'a test', verification: 'RECALLED'})-[:OF_TOPIC]->(topic)
					""")
			.run();
		var answer = ask(
				"""
						{ overlaps(demarcation: "iot-identification-nnai", filter: {topics: ["identifier-terminology"],
						    deliverables: ["Y.4050"]}, first: 2) { edges { node { kind
						    thirdParties { name body { code } deliverableCount deliverables { name treatment { grade } } } } } } }""");
		assertThat(answer.<List<String>>read("$.data.overlaps.edges[*].node.thirdParties[0].deliverables[0].name"))
			.as(answer.jsonString())
			.containsExactly("X.660", "X.660");
		assertThat(answer.<List<String>>read("$.data.overlaps.edges[*].node.thirdParties[*].body.code"))
			.containsExactly("SG17", "SG17");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					{ coverage(demarcation: "nowhere") { totalCount } }                  | There is no demarcation 'nowhere'. There are: iot-identification-nnai, rehearsal.
					{ overlapMatrix(demarcation: "nowhere") { cells { pairs } } }        | There is no demarcation 'nowhere'. There are: iot-identification-nnai, rehearsal.
					{ overlapMatrix(demarcation: "rehearsal", filter: {parties: ["SG17"]}) { cells { pairs } } } | The body "SG17" is not in scope here: choose among SG2, SG20.
					{ overlapMatrix(demarcation: "rehearsal", filter: {parties: ["Q0/2"]}) { cells { pairs } } } | does not fit: correct the value.
					mutation { justifyGap(input: {demarcation: "rehearsal", topic: "oid-resolution", reason: "No."}) { userErrors { code } } } | Only co-chairs of rehearsal may justify a gap; you are signed in as reviewer (reviewer).
					""")
	void refusesWithASentence(String query, String message) {
		assertThat(ask(query).<String>read("$.errors[0].message")).endsWith(message);
	}

	@Test
	void aCoChairJustifiesAGapAndTakesThatBack() {
		var place = "demarcation: \"rehearsal\", topic: \"decentralized-identifiers\", aspect: \"SYNTAX\"";
		var justified = this.client.graphql("co-chair-sg2", """
				mutation { justifyGap(input: {%s, reason: "SG17 keeps the syntax."}) {
				  justification { id made author ended } userErrors { code message } } }""".formatted(place));
		assertThat(justified.<List<Object>>read("$.data.justifyGap.userErrors")).isEmpty();
		assertThat(shown()).containsExactly("SG17 keeps the syntax.");
		var withdrawn = this.client.graphql("co-chair-sg20", """
				mutation { withdrawGapJustification(input: {%s}) { justification { endedBy } userErrors { code } } }"""
			.formatted(place));
		assertThat(withdrawn.<String>read("$.data.withdrawGapJustification.justification.endedBy"))
			.isEqualTo("co-chair-sg20");
		assertThat(shown()).isEmpty();
	}

	private List<String> shown() {
		return ask(
				"""
						{ coverage(demarcation: "rehearsal", first: 100) { edges { node { rows { justification { reason } justifications { id } } } } } }""")
			.read("$..justification.reason");
	}

	private DocumentContext ask(String query) {
		return this.client.graphql("reviewer", query);
	}

}
