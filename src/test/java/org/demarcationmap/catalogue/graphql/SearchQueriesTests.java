package org.demarcationmap.catalogue.graphql;

import java.util.ArrayList;
import java.util.List;

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
class SearchQueriesTests extends CatalogueQueries {

	private final Neo4jClient client;

	SearchQueriesTests(Neo4jClient client, GraphQlTester graphQl, StatementLog log) {
		super(client, graphQl, log);
		this.client = client;
	}

	@BeforeEach
	void addMandate() {
		this.client.query("""
				CYPHER 25
				MATCH (body:Body {code: 'SG20'})
				MATCH (text:Deliverable {key: 'y4801'})
				CREATE (body)-[:HAS_MANDATE]->(:MandateScope {key: 'm1', holder: 'SG20',
				  statement: 'Lead on smart cities and their identifiers'})
				CREATE (text)-[:HAS_EDITION]->(:Edition {key: 'y4801a', name: 'Y.4801 (05/2015)', approved: '2015-05',
				  kind: 'EDITION', title: 'Requirements of the ubiquitous sensor', status: 'SUPERSEDED', source: 'rec'})
				""").run();
		this.log.clear();
	}

	private List<String> found(String text, String filter) {
		return this.graphQl
			.document("query ($text: String!) { search(text: $text, filter: { %s }) { edges { node { name } } } }"
				.formatted(filter))
			.variable("text", text)
			.execute()
			.path("search.edges[*].node.name")
			.entityList(String.class)
			.get();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			E.192            | E.192
			e192             | E.192
			ITU-T Rec. E.192 | E.192
			H.642            | Y.4804
			NNAI             | E.IoT-NNAI
			iot-nnai         | E.IoT-NNAI
			Q6/20            | Q6/20 (2025-2028)
			Question 6/20    | Q6/20 (2025-2028)
			SG20             | SG20
			sg 20            | SG20
			ors              | OID resolution
			ubiquitous       | Y.4801
			smart city       |
			smart cities     | Lead on smart cities and their identifiers
			operatoinal      | SG2
			numb             | Q1/2 (2025-2028)
			""")
	void namesTitlesAndScopesAreFoundHoweverTheyAreWritten(String text, String name) {
		assertThat(found(text, "")).startsWith((name != null) ? new String[] { name } : new String[0]);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kinds: [RECOMMENDATION]                | E.192,Y.4801
			kinds: [TOPIC, MANDATE]                | IoT identifiers,Lead on smart cities and their identifiers
			body: "SG20"                           | Y.4801,Lead on smart cities and their identifiers
			period: "2025-2028"                    | E.192
			status: [IN_FORCE], body: "SG2"        | E.192
			status: [WITHDRAWN]                    |
			bodyStatus: [ESTABLISHED]              |
			""")
	void whatIsFoundIsFilteredBeforeThePageIsCut(String filter, String names) {
		assertThat(found("identifiers", filter)).containsExactly((names != null) ? names.split(",") : new String[0]);
	}

	@Test
	void aHitTellsWhatItIsAndWhereItFits() {
		ask("""
				{ search(text: "requirments identifier", first: 1) { totalCount edges { node { id kind score
				  node { __typename ... on Recommendation { status body { code } } }
				  fragments { field segments { text matched } } } } } }
				""").path("search").matchesJsonStrictly("""
				{ "totalCount": 1, "edges": [ { "node": { "id": "y4801", "kind": "RECOMMENDATION", "score": 0.33,
				  "node": { "__typename": "Recommendation", "status": "IN_FORCE", "body": { "code": "SG20" } },
				  "fragments": [
				    { "field": "TITLE", "segments": [ { "text": "Requirements", "matched": true },
				      { "text": " for IoT ", "matched": false }, { "text": "identifiers", "matched": true } ] },
				    { "field": "EDITION_TITLE", "segments": [ { "text": "Requirements", "matched": true },
				      { "text": " of the ubiquitous sensor", "matched": false } ] } ] } } ] }
				""");
	}

	@Test
	void aMandateLeadsToTheBodyThatHasIt() {
		ask("{ search(text: \"smart cities\") { edges { node { kind node { ... on Body { code } } } } } }")
			.path("search.edges[0].node")
			.matchesJsonStrictly("{ \"kind\": \"MANDATE\", \"node\": { \"code\": \"SG20\" } }");
	}

	@Test
	void thePagesTogetherAreTheListThoughThingsComeAndGo() {
		var all = found("identifiers", "");
		var read = new ArrayList<String>();
		var after = "null";
		do {
			var answer = ask("""
					{ search(text: "identifiers", first: 1, after: %s) { edges { node { name } }
					  pageInfo { endCursor hasNextPage } } }
					""".formatted(after));
			read.addAll(answer.path("search.edges[*].node.name").entityList(String.class).get());
			this.client.query("CYPHER 25 CREATE (:Topic {key: randomUUID(), slug: randomUUID(), name: 'identifiers'})")
				.run();
			after = answer.path("search.pageInfo.hasNextPage").entity(Boolean.class).get()
					? "\"" + answer.path("search.pageInfo.endCursor").entity(String.class).get() + "\"" : "";
		}
		while (!after.isEmpty());
		assertThat(read).isEqualTo(all).hasSizeGreaterThan(3);
	}

	@Test
	void whatWasJustWrittenIsFound() {
		this.client.query("CYPHER 25 CREATE (:Topic {key: 't9', slug: 'new', name: 'Brand-new subject'})").run();
		assertThat(found("brand", "")).containsExactly("Brand-new subject");
	}

	@Test
	void oneStatementFindsAndOneReadsWhatWasFound() {
		ask("{ search(text: \"identifiers\") { totalCount edges { node { node { id } } } } }").path("search.totalCount")
			.entity(Integer.class)
			.isEqualTo(4);
		assertThat(this.log.statements()).hasSize(2);
	}

	@Test
	void whatCannotBeLookedForIsRefusedWithTheMend() {
		refuses("{ search(text: \"%s\") { totalCount } }".formatted("x".repeat(10_240)), "BAD_REQUEST", "BAD_ARGUMENT",
				"at most 300");
		refuses("{ search(text: \"x\", filter: { period: \"2025\" }) { totalCount } }", "BAD_REQUEST", "BAD_ARGUMENT",
				"2025-2028");
		refuses("{ search(text: \"zzz\", filter: { body: \"SG99\" }) { totalCount } }", "NOT_FOUND", "UNKNOWN_BODY");
		assertThat(found("?", "")).isEmpty();
	}

}
