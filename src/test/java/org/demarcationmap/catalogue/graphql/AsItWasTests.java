package org.demarcationmap.catalogue.graphql;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

import org.demarcationmap.catalogue.CatalogueReadsConfiguration;
import org.demarcationmap.graphql.GraphQlTestConfiguration;
import org.demarcationmap.neo4j.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import({ CatalogueReadsConfiguration.class, GraphQlTestConfiguration.class, StatementLog.class })
class AsItWasTests extends CatalogueQueries {

	private final Neo4jClient client;

	AsItWasTests(Neo4jClient client, GraphQlTester graphQl, StatementLog log) {
		super(client, graphQl, log);
		this.client = client;
	}

	@BeforeEach
	void addThePast() {
		this.client.query("""
				CYPHER 25
				MATCH (sg2:Body {code: 'SG2'})
				MATCH (sg20:Body {code: 'SG20'})
				MATCH (text:Deliverable {key: 'y4804'})
				MATCH (work:Deliverable {key: 'iot'})
				MATCH (earlier:Question {key: 'q0'})
				MATCH (sg20)-[charge:RESPONSIBLE_FOR]->(text)
				SET charge.since = '2022-05'
				CREATE (sg2)-[:WAS_RESPONSIBLE_FOR {since: '2012', until: '2022-05'}]->(text)
				CREATE (earlier)-[:WAS_RESPONSIBLE_FOR {since: '2017', until: '2021'}]->(text)
				WITH text, work
				UNWIND [['Y.4804', '2012', 'EDITION', 'Old title'], ['Y.4804', '2015-06-15', 'AMENDMENT', 'Amendment'],
				  ['Y.4804/H.642.1', '2026-02', 'EDITION', 'New title']] AS row
				CREATE (text)-[:HAS_EDITION]->(:Edition {key: row[0] + row[1], kind: row[2], approved: row[1],
				  name: row[0] + CASE row[2] WHEN 'AMENDMENT' THEN ' (2012) Amd. 1 (06/2015)' ELSE
				    CASE row[1] WHEN '2012' THEN ' (06/2012)' ELSE ' (02/2026)' END END,
				  title: row[3], status: 'IN_FORCE', source: 's', verification: 'VERIFIED', confidentiality: 'PUBLIC'})
				WITH DISTINCT work
				UNWIND [['UNDER_STUDY', '2019-03'], ['CONSENTED', '2025-11'], ['APPROVED', '2026-02-13']] AS row
				CREATE (work)-[:HAS_STATE]->(:State {key: row[0], status: row[0], since: row[1]})
				""").run();
		this.log.clear();
	}

	@Test
	void anAnswerFor2021ShowsNothingOf2026() {
		var answer = ask(
				"""
						{ text: deliverable(name: "E.192") { asOf(date: "2021-06-30") { name } editions(asOf: "2021-06-30") {
						    totalCount edges { node { name } } } }
						  dual: deliverable(name: "H.642.1") { asOf(date: "2021-06-30") { date name title status edition { name }
						    body { code } questionText } editions(asOf: "2021-06-30") { totalCount edges { node { name } } } }
						  work: deliverable(name: "E.IoT-NNAI") { asOf(date: "2021-06-30") { name status edition { name } body { code } } }
						  deliverables(filter: { asOf: "2021-06-30" }) { edges { node { asOf(date: "2021-06-30") { name } } } } }
						""");
		answer.path("text")
			.matchesJsonStrictly("{ \"asOf\": null, \"editions\": { \"totalCount\": 0, \"edges\": [] } }");
		answer.path("dual")
			.matchesJsonStrictly(
					"""
							{ "asOf": { "date": "2021-06-30", "name": "Y.4804", "title": "Old title", "status": "IN_FORCE",
							    "edition": { "name": "Y.4804 (06/2012)" }, "body": { "code": "SG2" },
							    "questionText": "Question not known" },
							  "editions": { "totalCount": 2, "edges": [
							    { "node": { "name": "Y.4804 (2012) Amd. 1 (06/2015)" } }, { "node": { "name": "Y.4804 (06/2012)" } } ] } }
							""");
		answer.path("work")
			.matchesJsonStrictly(
					"""
							{ "asOf": { "name": "E.IoT-NNAI", "status": "UNDER_STUDY", "edition": null, "body": { "code": "SG2" } } }
							""");
		assertThat(answer.path("deliverables.edges[*].node.asOf.name").entityList(String.class).get())
			.containsExactly("E.IoT-NNAI", "Y.4804");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			2011-12-31, -,              -,    -
			2012-01-01, Y.4804,         SG2,  Question not known
			2018-05-01, Y.4804,         SG2,  Q1/2 (2017-2020)
			2021-01-01, Y.4804,         SG2,  Question not known
			2022-04-30, Y.4804,         SG2,  Question not known
			2022-05-01, Y.4804,         SG20, Question not known
			2026-01-31, Y.4804,         SG20, Question not known
			2026-02-01, Y.4804/H.642.1, SG20, Question not known
			""")
	void aDateKnownToTheMonthOrYearCountsFromItsFirstDay(String date, String name, String body, String question) {
		var then = ask("{ deliverable(name: \"Y.4804\") { asOf(date: \"%s\") { name body { code } questionText } } }"
			.formatted(date)).path("deliverable.asOf");
		if (name == null) {
			then.valueIsNull();
			return;
		}
		then.matchesJsonStrictly("{ \"name\": \"%s\", \"body\": { \"code\": \"%s\" }, \"questionText\": \"%s\" }"
			.formatted(name, body, question));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2019-02-28, false
			2019-03-01, UNDER_STUDY
			2025-12-24, CONSENTED
			2026-02-13, APPROVED
			""")
	void aWorkItemStandsWhereItsLastStateOfTheDayPutIt(String date, String status) {
		var then = ask("{ deliverable(name: \"E.IoT-NNAI\") { asOf(date: \"%s\") { status } } }".formatted(date));
		if (status.equals("false")) {
			then.path("deliverable.asOf").valueIsNull();
			return;
		}
		then.path("deliverable.asOf.status").entity(String.class).isEqualTo(status);
	}

	@Test
	void theQuestionsOfADayAreThoseOfItsStudyPeriod() {
		assertThat(texts("{ questions(filter: { asOf: \"2018-01-01\" }) { edges { node { name } } } }",
				"questions.edges[*].node.name"))
			.containsExactly("Q1/2 (2017-2020)");
	}

	@Test
	void howManyStoodOnADayIsOneStatement() {
		ask("{ deliverables { edges { node { asOf(date: \"2021-01-01\") { name body { code } question { name } } } } } }")
			.path("deliverables.edges")
			.entityList(Object.class)
			.hasSize(4);
		assertThat(this.log.statements()).hasSize(2);
	}

}
