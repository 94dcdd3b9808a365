package org.demarcationmap.catalogue.graphql;

import java.util.Map;

import org.demarcationmap.catalogue.CatalogueReadsConfiguration;
import org.demarcationmap.graphql.GraphQlTestConfiguration;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import({ CatalogueReadsConfiguration.class, GraphQlTestConfiguration.class, StatementLog.class })
class StatementsPerLevelTests extends CatalogueQueries {

	StatementsPerLevelTests(Neo4jClient client, GraphQlTester graphQl, StatementLog log) {
		super(client, graphQl, log);
	}

	@Test
	void nestedListsArePagesOfTheirOwn() {
		var answer = ask("""
				{ bodies { edges { node { code deliverables(first: 1) { totalCount pageInfo { hasNextPage endCursor }
				  edges { node { name } } } } } } }
				""");
		answer.path("bodies.edges[2].node.deliverables").matchesJson("""
				{ "totalCount": 2, "pageInfo": { "hasNextPage": true }, "edges": [ { "node": { "name": "Y.4801" } } ] }
				""");
		var cursor = answer.path("bodies.edges[2].node.deliverables.pageInfo.endCursor").entity(String.class).get();
		assertThat(
				texts("{ body(code: \"SG20\") { deliverables(first: 1, after: \"%s\") { edges { node { name } } } } }"
					.formatted(cursor), "body.deliverables.edges[*].node.name"))
			.containsExactly("Y.4804");
		refuses("{ body(code: \"SG2\") { deliverables(first: 1, after: \"%s\") { totalCount } } }".formatted(cursor),
				"BAD_REQUEST", "BAD_CURSOR");
	}

	@Test
	void treatmentsOfATopicAreOrderedByGradeAndName() {
		assertThat(texts("""
				{ topic(slug: "iot-identifiers") { treatments { edges { node { deliverable { name } } } } } }
				""", "topic.treatments.edges[*].node.deliverable.name")).containsExactly("E.192", "Y.4801");
		ask("{ topic(slug: \"oid-resolution\") { treatments(first: 1) { totalCount } } }")
			.path("topic.treatments.totalCount")
			.entity(Integer.class)
			.isEqualTo(2);
	}

	@Test
	void eachFieldThatLeavesTheRowIsOneStatementPerLevel() {
		ask("""
				{ deliverables(first: 50) { totalCount edges { node { name
				  body { code questions(first: 5) { totalCount edges { node { name body { code } } } } }
				  question { name } questionText editions { edges { node { name } } } aliases { name }
				  treatments { aspect topic { name broader { name } treatments(first: 5) { edges { node {
				    deliverable { name } } } } } } } } } }
				""").path("deliverables.totalCount").entity(Integer.class).isEqualTo(4);
		var fields = Map.of("deliverables and totalCount", 1, "body, its questions, their body", 3,
				"question and questionText", 1, "editions and aliases", 2, "treatments and their topic", 2, "broader",
				1, "treatments of the topics and their deliverables", 2);
		assertThat(this.log.statements()).hasSize(fields.values().stream().mapToInt(Integer::intValue).sum());
	}

	@Test
	void aDeliverableAndItsEditionsAreOneStatement() {
		var found = ask(
				"{ deliverable(name: \"E.192\") { name editions(first: 1) { totalCount edges { node { name } } } } }");
		found.path("deliverable.editions.totalCount").entity(Integer.class).isEqualTo(1);
		found.path("deliverable.editions.edges").entityList(Object.class).hasSize(1);
		assertThat(this.log.statements()).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "editions(asOf: \"2026-12-31\") { ...found }",
			"editions(after: null, first: 1) { ...found } all: editions { ...found }",
			"editions { ...found } other: editions(first: 2) { totalCount }" })
	void editionsAskedForInAnotherWayAreTheSame(String editions) {
		ask("{ deliverable(name: \"E.192\") { %s } } fragment found on EditionConnection { totalCount edges { node { name } } }"
			.formatted(editions)).path("deliverable.editions.edges").entityList(Object.class).hasSize(1);
	}

	@Test
	void abstractsAreReadOnlyWhereAskedForAndOnce() {
		ask("{ deliverables { edges { node { name editions { edges { node { name abstract } } } } } } }")
			.path("deliverables.edges[?(@.node.name == 'E.192')].node.editions.edges[0].node.abstract")
			.entityList(String.class)
			.containsExactly("Which identifiers things have.");
		assertThat(this.log.statements()).hasSize(3);
	}

	@Test
	void anEditionPageThatIsTooLargeIsRefusedWhereItStands() {
		refuses("{ deliverable(name: \"E.192\") { editions(first: 1000) { totalCount } } }", "BAD_REQUEST",
				"PAGE_TOO_LARGE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "many: totalCount", "...counted", "... on DeliverableConnection { totalCount }",
			"... @include(if: true) { totalCount }" })
	void aListIsCountedHoweverTheQueryAsks(String count) {
		var fragment = count.equals("...counted") ? " fragment counted on DeliverableConnection { totalCount }" : "";
		var name = count.startsWith("many") ? "many" : "totalCount";
		ask("{ deliverables(first: 1) { %s } }%s".formatted(count, fragment)).path("deliverables." + name)
			.entity(Integer.class)
			.isEqualTo(4);
		assertThat(this.log.statements()).hasSize(1);
	}

	@Test
	void differentPagesOfTheSameFieldAreOneStatementEach() {
		ask("""
				{ bodies { edges { node { one: deliverables(first: 1) { edges { node { name } } }
				  two: deliverables(first: 2) { edges { node { name } } } } } } }
				""").path("bodies.edges").entityList(Object.class).hasSize(3);
		assertThat(this.log.statements()).hasSize(3);
	}

	@Test
	void listsWithFilterOrderAndCountAreOneStatementEachHoweverWideThePage() {
		ask("""
				{ bodies(first: 5) { edges { node { deliverables(first: 20, orderBy: { field: APPROVED, direction: DESC },
				    filter: { title: "iot" }) { totalCount edges { node { treatments { topic {
				      deliverables(first: 10, filter: { otherThanBody: "SG2" }) { totalCount edges { node { name } } } } } } } }
				  questions(first: 5) { edges { node { deliverables(first: 5) { edges { node { name } } } } } } } } } }
				""")
			.path("bodies.edges[1].node.deliverables")
			.matchesJsonStrictly("""
					{ "totalCount": 1, "edges": [ { "node": { "treatments": [ { "topic": { "deliverables": {
					  "totalCount": 1, "edges": [ { "node": { "name": "Y.4801" } } ] } } } ] } } ] }
					""");
		var fields = Map.of("bodies", 1, "deliverables and totalCount", 1, "treatments and topics", 2,
				"deliverables of topics and totalCount", 1, "questions and their deliverables", 2);
		assertThat(this.log.statements()).hasSize(fields.values().stream().mapToInt(Integer::intValue).sum());
	}

}
