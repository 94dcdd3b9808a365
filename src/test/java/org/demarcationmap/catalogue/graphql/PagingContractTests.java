package org.demarcationmap.catalogue.graphql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

import org.demarcationmap.catalogue.CatalogueReadsConfiguration;
import org.demarcationmap.graphql.GraphQlTestConfiguration;
import org.demarcationmap.neo4j.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the pages of every list at the root, in every order.
 */
@DatabaseTest
@Import({ CatalogueReadsConfiguration.class, GraphQlTestConfiguration.class, StatementLog.class })
class PagingContractTests {

	private static final Map<String, String> CREATE = Map.of("bodies", """
			CYPHER 25
			CREATE (:Body {key: $key, code: $key, name: $few, kind: 'STUDY_GROUP', status: 'ESTABLISHED', source: 's',
			  verification: 'VERIFIED', confidentiality: 'PUBLIC'})
			""", "questions", """
			CYPHER 25
			MERGE (body:Body {code: 'SG' + $few})
			CREATE (:Question {key: $key, name: $key, number: 'Q' + $many + '/' + $few, period: $period, source: 's',
			  verification: 'VERIFIED', confidentiality: 'PUBLIC'})-[:OF_BODY]->(body)
			""", "topics", """
			CYPHER 25
			CREATE (:Topic {key: $key, slug: $key, name: $few, source: 's', verification: 'VERIFIED',
			  confidentiality: 'PUBLIC'})
			""", "deliverables", """
			CYPHER 25
			CREATE (:Deliverable:Recommendation {key: $key, name: $key, approved: $approved, status: 'IN_FORCE',
			  source: 's', verification: 'VERIFIED', confidentiality: 'PUBLIC'})
			""");

	private static final Map<String, List<String>> ORDERS = Map.of("bodies", List.of("CODE", "NAME"), "questions",
			List.of("PERIOD", "NUMBER"), "topics", List.of("NAME", "SLUG"), "deliverables",
			List.of("NAME", "APPROVED"));

	private final Neo4jClient client;

	private final GraphQlTester graphQl;

	PagingContractTests(Neo4jClient client, GraphQlTester graphQl) {
		this.client = client;
		this.graphQl = graphQl;
	}

	static Stream<Arguments> lists() {
		return ORDERS.entrySet()
			.stream()
			.flatMap((list) -> list.getValue()
				.stream()
				.flatMap((field) -> Stream.of("ASC", "DESC")
					.map((direction) -> Arguments.of(list.getKey(),
							"orderBy: { field: %s, direction: %s }".formatted(field, direction)))));
	}

	@ParameterizedTest
	@MethodSource("lists")
	void whatComesAndGoesBetweenPagesNeitherSkipsNorRepeats(String list, String order) {
		var random = new Random((list + order).hashCode());
		var present = new ArrayList<>(IntStream.range(0, 20).mapToObj((_) -> create(list, random)).toList());
		var stayed = new HashSet<>(present);
		var read = new ArrayList<String>();
		var after = "null";
		do {
			var page = page(list, order, 3, after);
			read.addAll(keys(page, list));
			after = next(page, list);
			var gone = present.remove(random.nextInt(present.size()));
			stayed.remove(gone);
			this.client.query("CYPHER 25 MATCH (thing {key: $key}) DETACH DELETE thing").bind(gone).to("key").run();
			present.add(create(list, random));
		}
		while (!after.isEmpty());
		assertThat(read).doesNotHaveDuplicates().containsAll(stayed);
		assertThat(read.stream().filter(present::contains)).isSubsetOf(keys(page(list, order, 100, "null"), list))
			.isEqualTo(keys(page(list, order, 100, "null"), list).stream().filter(read::contains).toList());
	}

	@ParameterizedTest
	@MethodSource("lists")
	void theLastPageSaysSoAndAnEmptyOneHasNoCursor(String list, String order) {
		page(list, order, 5, "null").path(list).matchesJson("""
				{ "totalCount": 0, "edges": [], "pageInfo": { "hasNextPage": false, "endCursor": null } }
				""");
		var random = new Random(1);
		IntStream.range(0, 6).forEach((_) -> create(list, random));
		var first = page(list, order, 3, "null");
		first.path(list).matchesJson("{ \"totalCount\": 6, \"pageInfo\": { \"hasNextPage\": true } }");
		page(list, order, 3, next(first, list)).path(list)
			.matchesJson("{ \"totalCount\": 6, \"pageInfo\": { \"hasNextPage\": false } }");
	}

	@ParameterizedTest
	@MethodSource("lists")
	void aCursorOfAnotherOrderOrFilterAndAPageOfNoSizeAreRefused(String list, String order) {
		var random = new Random(2);
		IntStream.range(0, 3).forEach((_) -> create(list, random));
		var cursor = next(page(list, order, 1, "null"), list);
		var other = order.contains("ASC") ? order.replace("ASC", "DESC") : order.replace("DESC", "ASC");
		refuses(list, other + ", first: 1, after: " + cursor, "BAD_CURSOR");
		refuses(list, order + ", filter: {}, first: 1, after: " + cursor, "BAD_CURSOR");
		refuses(list, order + ", first: 0", "PAGE_TOO_SMALL");
		refuses(list, order + ", first: 101", "PAGE_TOO_LARGE");
	}

	private void refuses(String list, String arguments, String code) {
		this.graphQl.document("{ %s(%s) { totalCount } }".formatted(list, arguments))
			.execute()
			.errors()
			.satisfy((errors) -> assertThat(errors).singleElement()
				.satisfies((error) -> assertThat(error.getExtensions()).containsEntry("code", code)));
	}

	private String create(String list, Random random) {
		var key = "k%08x".formatted(random.nextInt());
		var first = 1993 + 4 * random.nextInt(4);
		this.client.query(CREATE.getOrDefault(list, ""))
			.bindAll(Map.of("key", key, "few", String.valueOf(1 + random.nextInt(3)), "many",
					String.valueOf(1 + random.nextInt(900)), "period", first + "-" + (first + 3), "approved",
					List.of("2020", "2020-02", "2020-02-01").get(random.nextInt(3))))
			.run();
		return key;
	}

	private GraphQlTester.Response page(String list, String order, int first, String after) {
		return this.graphQl.document("""
				{ %s(%s, first: %d, after: %s) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }
				""".formatted(list, order, first, after)).execute();
	}

	private static List<String> keys(GraphQlTester.Response page, String list) {
		return page.path(list + ".edges[*].node.id").entityList(String.class).get();
	}

	private static String next(GraphQlTester.Response page, String list) {
		return page.path(list + ".pageInfo.hasNextPage").entity(Boolean.class).get()
				? "\"" + page.path(list + ".pageInfo.endCursor").entity(String.class).get() + "\"" : "";
	}

}
