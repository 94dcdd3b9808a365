package org.demarcationmap.catalogue.graphql;

import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.catalogue.CatalogueReadsConfiguration;
import org.demarcationmap.graphql.GraphQlTestConfiguration;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import({ CatalogueReadsConfiguration.class, GraphQlTestConfiguration.class, StatementLog.class })
class CatalogueQueriesTests extends CatalogueQueries {

	CatalogueQueriesTests(Neo4jClient client, GraphQlTester graphQl, StatementLog log) {
		super(client, graphQl, log);
	}

	@Nested
	class OneByOne {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				E.192          | E.192
				e192           | E.192
				ITU-T E.192    | E.192
				H.642.1        | Y.4804
				E.IoT-NNAI     | E.IoT-NNAI
				""")
		void aDeliverableIsFoundByAnyOfItsNames(String asked, String name) {
			CatalogueQueriesTests.this.graphQl.document("query ($name: String!) { deliverable(name: $name) { name } }")
				.variable("name", asked)
				.execute()
				.path("deliverable.name")
				.entity(String.class)
				.isEqualTo(name);
		}

		@Test
		void aDeliverableTellsAllThatIsKnown() {
			ask("""
					{ deliverable(name: "E.192") { __typename id name kind title status approved questionText
					  body { code kind status } question { name number period title workingParty body { code } }
					  editions { edges { node { name kind number approved title status source } } } aliases { name }
					  treatments { grade place aspect confidence justification status topic { slug } deliverable { name } }
					  confidentiality source verification } }
					""")
				.path("deliverable")
				.matchesJson(
						"""
								{ "__typename": "Recommendation", "id": "e192", "name": "E.192", "kind": "RECOMMENDATION",
								  "title": "Identifiers for IoT", "status": "IN_FORCE", "approved": "2026-02-13",
								  "questionText": "Q1/2 (2025-2028)",
								  "body": { "code": "SG2", "kind": "STUDY_GROUP", "status": "ESTABLISHED" },
								  "question": { "name": "Q1/2 (2025-2028)", "number": "Q1/2", "period": "2025-2028",
								    "title": "Numbering", "workingParty": "WP1/2", "body": { "code": "SG2" } },
								  "editions": { "edges": [ { "node": { "name": "E.192 (02/2026)", "kind": "EDITION", "number": "1",
								    "approved": "2026-02-13", "title": "Identifiers for IoT", "status": "IN_FORCE", "source": "rec" } } ] },
								  "aliases": [],
								  "treatments": [ { "grade": "MAIN", "place": "BODY", "aspect": "ASSIGNMENT", "confidence": 0.95,
								    "justification": "semapv:ManualMappingCuration", "status": "SUGGESTED",
								    "topic": { "slug": "iot-identifiers" }, "deliverable": { "name": "E.192" } } ],
								  "confidentiality": "PUBLIC", "source": "rec", "verification": "VERIFIED" }
								""");
		}

		@Test
		void whatIsNotKnownIsSaid() {
			ask("""
					{ deliverable(name: "Y.4804") { question { number } questionText approved verification
					  aliases { name } } }
					""").path("deliverable").matchesJsonStrictly("""
					{ "question": null, "questionText": "Question not known", "approved": null,
					  "verification": "RECALLED", "aliases": [ { "name": "H.642.1" } ] }
					""");
		}

		@Test
		void aWorkItemTellsWhatItBecame() {
			ask("{ deliverable(name: \"E.IoT-NNAI\") { ... on WorkItem { title became { name } } } }")
				.path("deliverable")
				.matchesJsonStrictly("{ \"title\": null, \"became\": { \"name\": \"E.192\" } }");
		}

		@Test
		void aTopicTellsItsNeighbours() {
			ask("""
					{ topic(slug: "oid-resolution") { name description verification aliases { name } broader { slug }
					  narrower { slug } } }
					""").path("topic").matchesJsonStrictly("""
					{ "name": "OID resolution", "description": null, "verification": "RECALLED",
					  "aliases": [ { "name": "ORS" } ], "broader": { "slug": "iot-identifiers" }, "narrower": [] }
					""");
		}

		@Test
		void anUnknownNameIsRefusedWithTheMend() {
			refuses("{ body(code: \"SG99\") { name } }", "NOT_FOUND", "UNKNOWN_BODY", "\"SG99\"", "`bodies`");
			refuses("{ topic(slug: \"no-topic\") { name } }", "NOT_FOUND", "UNKNOWN_TOPIC", "\"no-topic\"");
			refuses("{ deliverable(name: \"E.999\") { name } }", "NOT_FOUND", "UNKNOWN_DELIVERABLE", "\"E.999\"");
		}

		@Test
		void aNameThatIsNoneIsABadArgument() {
			refuses("{ topic(slug: \"No Topic!\") { name } }", "BAD_REQUEST", "BAD_ARGUMENT", "'No Topic!'");
		}

	}

	@Nested
	class Lists {

		@Test
		void bodiesAreOrderedByCodeAndFiltered() {
			assertThat(texts("{ bodies { edges { node { code } } } }", "bodies.edges[*].node.code"))
				.containsExactly("CG-Identification", "SG2", "SG20");
			assertThat(texts("{ bodies(filter: { status: PROPOSED }) { totalCount edges { node { code } } } }",
					"bodies.edges[*].node.code"))
				.containsExactly("CG-Identification");
		}

		@Test
		void questionsAreOrderedByPeriodBodyAndNumber() {
			assertThat(texts("{ questions { edges { node { name } } } }", "questions.edges[*].node.name"))
				.containsExactly("Q1/2 (2025-2028)", "Q10/2 (2025-2028)", "Q6/20 (2025-2028)", "Q1/2 (2017-2020)");
			assertThat(texts("{ questions(filter: { number: \"Q1/2\", body: \"SG2\" }) { edges { node { period } } } }",
					"questions.edges[*].node.period"))
				.containsExactly("2025-2028", "2017-2020");
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				body: "SG20"                                    | Y.4801,Y.4804
				topic: "oid-resolution"                         | Y.4804
				kind: WORK_ITEM                                 | E.IoT-NNAI
				status: IN_FORCE                                | E.192,Y.4801
				title: "IOT"                                    | E.192,Y.4801
				title: "identifiers", body: "SG20"              | Y.4801
				topic: "iot-identifiers", kind: RECOMMENDATION, status: IN_FORCE | E.192,Y.4801
				title: "identifiers requirements"                | Y.4801
				question: "Q1/2"                                | E.192
				question: "Q1/2 (2017-2020)"                    |
				otherThanBody: "SG2"                            | Y.4801,Y.4804
				status: [APPROVED, SUPERSEDED]                  | E.IoT-NNAI,Y.4804
				kind: [WORK_ITEM, SUPPLEMENT]                   | E.IoT-NNAI
				approvedFrom: "2020-01-01", approvedTo: "2025"  | Y.4801
				approvedFrom: "2026"                            | E.192
				confidentiality: RESTRICTED                     |
				title: "nothing like it"                        |
				""")
		void deliverablesAreFilteredBeforeThePageIsCut(String filter, String names) {
			var query = "{ deliverables(filter: { %s }, first: 2) { totalCount edges { node { name } } } }"
				.formatted(filter);
			var expected = (names != null) ? names.split(",") : new String[0];
			assertThat(texts(query, "deliverables.edges[*].node.name")).containsExactly(expected);
			ask(query).path("deliverables.totalCount").entity(Integer.class).isEqualTo(expected.length);
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				{ field: NAME }                      | E.192,E.IoT-NNAI,Y.4801,Y.4804
				{ field: NAME, direction: DESC }     | Y.4804,Y.4801,E.IoT-NNAI,E.192
				{ field: APPROVED }                  | E.IoT-NNAI,Y.4804,Y.4801,E.192
				{ field: APPROVED, direction: DESC } | E.192,Y.4801,Y.4804,E.IoT-NNAI
				""")
		void deliverablesKeepTheirOrderFromPageToPage(String order, String names) {
			var found = new ArrayList<String>();
			var after = "null";
			for (var page = 0; page < 4; page++) {
				var answer = ask("""
						{ deliverables(orderBy: %s, first: 1, after: %s) {
						  edges { node { name } } pageInfo { endCursor hasNextPage } } }
						""".formatted(order, after));
				found.addAll(answer.path("deliverables.edges[*].node.name").entityList(String.class).get());
				answer.path("deliverables.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(page < 3);
				after = "\"" + answer.path("deliverables.pageInfo.endCursor").entity(String.class).get() + "\"";
			}
			assertThat(found).containsExactly(names.split(","));
		}

		@Test
		void topicsAreFoundByTheirOtherNames() {
			assertThat(texts("{ topics(filter: { name: \"ors\" }) { edges { node { slug } } } }",
					"topics.edges[*].node.slug"))
				.containsExactly("oid-resolution");
			assertThat(texts("{ topics(filter: { broader: \"iot-identifiers\" }) { edges { node { slug } } } }",
					"topics.edges[*].node.slug"))
				.containsExactly("oid-resolution");
		}

		@Test
		void anEmptyListIsToldFromAnUnknownName() {
			assertThat(texts("{ deliverables(filter: { body: \"CG-Identification\" }) { edges { node { name } } } }",
					"deliverables.edges"))
				.isEmpty();
			refuses("{ deliverables(filter: { body: \"SG99\" }) { totalCount } }", "NOT_FOUND", "UNKNOWN_BODY");
			refuses("{ deliverables(filter: { topic: \"nothing\" }) { totalCount } }", "NOT_FOUND", "UNKNOWN_TOPIC");
			refuses("{ questions(filter: { body: \"SG99\" }) { totalCount } }", "NOT_FOUND", "UNKNOWN_BODY");
		}

		@Test
		void aCursorIsOnlyGoodForItsOwnListFilterAndOrder() {
			var cursor = ask("{ deliverables(first: 1) { pageInfo { endCursor } } }")
				.path("deliverables.pageInfo.endCursor")
				.entity(String.class)
				.get();
			refuses("{ deliverables(filter: { body: \"SG2\" }, after: \"%s\") { totalCount } }".formatted(cursor),
					"BAD_REQUEST", "BAD_CURSOR", "another list, filter or order");
			refuses("{ topics(after: \"%s\") { totalCount } }".formatted(cursor), "BAD_REQUEST", "BAD_CURSOR");
			refuses("{ topics(after: \"garbage\") { totalCount } }", "BAD_REQUEST", "BAD_CURSOR", "\"garbage\"");
		}

		@ParameterizedTest
		@ValueSource(ints = { 0, -5, 101 })
		void aPageSizeOutsideItsBoundsIsRefused(int first) {
			ask("{ topics(first: %d) { totalCount } }".formatted(first)).errors()
				.satisfy((errors) -> assertThat(errors).singleElement()
					.satisfies((error) -> assertThat(error.getErrorType()).hasToString("BAD_REQUEST")));
		}

	}

}
