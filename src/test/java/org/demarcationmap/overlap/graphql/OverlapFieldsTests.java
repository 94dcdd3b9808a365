package org.demarcationmap.overlap.graphql;

import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.CatalogueReadsConfiguration;
import org.demarcationmap.graphql.GraphQlTestConfiguration;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.overlap.OverlapConfiguration;
import org.demarcationmap.overlap.OverlapFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import({ CatalogueReadsConfiguration.class, GraphQlTestConfiguration.class, OverlapConfiguration.class,
		OverlapRootField.class })
class OverlapFieldsTests {

	private final GraphQlTester graphQl;

	private final Neo4jClient client;

	OverlapFieldsTests(GraphQlTester graphQl, Neo4jClient client) {
		this.graphQl = graphQl;
		this.client = client;
	}

	@BeforeEach
	void createCatalogue() {
		this.client.query(OverlapFixture.CREATE).run();
	}

	@Test
	void answersEveryField() {
		var answer = this.graphQl
			.document(
					"""
							{ found(first: 1, filter: {kinds: [TOPIC]}, orderBy: {field: TOPIC, direction: DESC}) { totalCount edges { node {
							    id score sentence methodVersion topic { slug name }
							    signals { signal score part }
							    sides { deliverableCount aspects body { code name } deliverables {
							        name title kind status questionText deliverable { name kind }
							        treatment { grade place aspect status source verification } } }
							    evidence { signal score text ... on TopicPath { nodes { kind id name } } } } } } }
							""")
			.execute();
		answer.path("found.totalCount").entity(Integer.class).isEqualTo(2);
		answer.path("found.edges[0].node.topic.slug").entity(String.class).isEqualTo("requirements");
		answer.path("found.edges[0].node.score").entity(Double.class).isEqualTo(0.329);
		answer.path("found.edges[0].node.sides[*].body.code").entityList(String.class).containsExactly("SG2", "SG20");
		answer.path("found.edges[0].node.sides[*].deliverables[*].deliverable.name")
			.entityList(String.class)
			.containsExactly("E.192", "Y.4801", "Y.4809");
		answer.path("found.edges[0].node.evidence[0].nodes[*].kind")
			.entityList(String.class)
			.containsExactly("QUESTION", "DELIVERABLE", "TOPIC", "DELIVERABLE", "BODY");
		answer.path("found.edges[0].node.sides[1].deliverables[1].treatment")
			.entity(Object.class)
			.isEqualTo(Map.of("grade", "PART", "place", "BODY", "aspect", "SYNTAX", "status", "DISPUTED", "source",
					"a source", "verification", "VERIFIED"));
	}

	@Test
	void goesOnAfterAPageInEitherDirection() {
		assertThat(slugs("field: SCORE, direction: DESC", null)).containsExactly("requirements");
		var page = this.graphQl
			.document("{ found(first: 1, filter: {kinds: [TOPIC]}, orderBy: {field: SCORE}) { edges { cursor } } }")
			.execute();
		var cursor = page.path("found.edges[0].cursor").entity(String.class).get();
		assertThat(slugs("field: SCORE", cursor)).containsExactly("requirements");
	}

	private List<String> slugs(String order, @Nullable String after) {
		return this.graphQl
			.document("query ($after: String) { found(first: 1, after: $after, filter: {kinds: [TOPIC]}, orderBy: {"
					+ order + "}) { edges { node { topic { slug } } } } }")
			.variable("after", after)
			.execute()
			.path("found.edges[*].node.topic.slug")
			.entityList(String.class)
			.get();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kinds: [TOPIC], topics: ["requirements"]                    | 1
			kinds: [TOPIC], topics: ["requirements", "joint-work"]      | 2
			kinds: [TOPIC], sides: ["SG2", "SG20"]                      | 2
			kinds: [TOPIC], aspects: ["USE"]                            | 1
			kinds: [TOPIC], minScore: 0.4                               | 0
			kinds: [TOPIC], minScore: 0                                 | 2
			kinds: [TOPIC], topics: ["requirements"], aspects: ["USE"]  | 0
			kinds: [PAIR]                                               | 3
			kinds: [PAIR, TOPIC]                                        | 5
			kinds: [PAIR], signals: [PROCESS]                           | 0
			kinds: [PAIR], topics: ["joint-work"]                       | 2
			""")
	void filtersBeforeThePageIsCut(String filter, int count) {
		this.graphQl.document("{ found(first: 1, filter: {" + filter + "}) { totalCount } }")
			.execute()
			.path("found.totalCount")
			.entity(Integer.class)
			.isEqualTo(count);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					topics: ["oid"]  | The topic "oid" is not in scope here: choose among joint-work, ours-alone, rejected, requirements.
					sides: ["SG5"]   | The side "SG5" is not in scope here: choose among SG2, SG20.
					minScore: 1.5    | `minScore` is 1.5: choose a number from 0 to 1.
					topics: ["O I"]  | topics[0]` is "O I", which does not fit: correct the value.
					""")
	void refusesAFilterThatNothingCanFit(String filter, String message) {
		this.graphQl.document("{ found(filter: {" + filter + "}) { totalCount } }")
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getMessage()).endsWith(message)));
	}

}
