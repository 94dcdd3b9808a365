package org.demarcationmap.graphql;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class RequestLimitsTests {

	private static final String SCHEMA = """
			directive @holds(rows: Int!) on FIELD_DEFINITION
			type Query { groups: [Body!]! @holds(rows: 40)  texts(first: Int, after: String): TextConnection!  bodies: [Body!]!  body: Body }
			type TextConnection { edges: [TextEdge!]! }
			type TextEdge { node: Text! }
			type Text { name: String!  body: Body }
			type Body { code: String!  parent: Body  texts(first: Int, after: String): TextConnection! }
			""";

	private final GraphQL graphQl = GraphQL
		.newGraphQL(new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA),
				RuntimeWiring.MOCKED_WIRING))
		.instrumentation(new RequestLimits(new GraphQlLimits(25, 100, 20, 1_000, 3, 500, DataSize.ofKilobytes(256))))
		.build();

	@ParameterizedTest(name = "{0} costs {1}")
	@CsvSource(delimiter = '|', textBlock = """
			{ body { code } }                                                      |   2
			{ body { ...b } } fragment b on Body { code parent { code } }          |   4
			{ texts { edges { node { name } } } }                                  |  76
			{ texts(first: 10) { edges { node { name body { code } } } } }         |  51
			{ bodies { texts(first: 2) { edges { node { name } } } } }             |  36
			{ bodies { code } }                                                    |   6
			{ groups { code } }                                                    |  41
			{ body { ... on Body { texts(first: 3) { edges { node { name } } } } } } | 11
			""")
	void anAnswerTellsWhatTheQueryCost(String query, long cost) {
		assertThat(run(query).getExtensions()).containsEntry("cost", Map.of("values", cost, "limit", 1_000));
	}

	@Test
	void aVariablePageSizeCounts() {
		var query = "query ($n: Int) { texts(first: $n) { edges { node { name } } } }";
		var input = ExecutionInput.newExecutionInput(query).variables(Map.of("n", 4)).build();
		assertThat(this.graphQl.execute(input).getExtensions()).containsEntry("cost",
				Map.of("values", 13L, "limit", 1_000));
	}

	@Test
	void aCostlyQueryIsRefusedNamingLimitAndValue() {
		refuses("{ texts(first: 100) { edges { node { body { texts(first: 100) { edges { node { name } } } } } } } }",
				"QUERY_TOO_COSTLY", "The answer may hold 30401 values: at most 1000 are allowed.");
	}

	@Test
	void aDeepQueryIsRefusedNamingLimitAndValue() {
		refuses("{ body " + "{ parent ".repeat(20) + "{ code }" + " }".repeat(20) + " }", "QUERY_TOO_DEEP",
				"The query is 22 fields deep: at most 20 are allowed.");
	}

	@Test
	void manyAliasesAreRefusedNamingLimitAndValue() {
		refuses("{ a: body { code } b: body { code } c: body { code } d: body { code } }", "TOO_MANY_ALIASES",
				"The query renames 4 fields: at most 3 are allowed.");
	}

	@Test
	void aLongDocumentIsRefusedNamingTheLimit() {
		var result = run("{ " + "body { code } ".repeat(200) + "}");
		assertThat(result.getErrors()).singleElement()
			.satisfies((error) -> assertThat(error.getMessage()).contains("500"));
	}

	@Test
	void theStandardIntrospectionQueryPasses() {
		assertThat(run(IntrospectionQuery.INTROSPECTION_QUERY).getErrors()).isEmpty();
	}

	@Test
	void fragmentsThatSpreadFragmentsAreWeighedOnceEach() {
		var fragments = IntStream.range(0, 40)
			.mapToObj((i) -> "fragment f%1$d on Body { ...f%2$d ...f%2$d }".formatted(i, i + 1))
			.collect(Collectors.joining(" "));
		var query = "{ body { ...f0 } } " + fragments + " fragment f40 on Body { code }";
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> refuses(query, "QUERY_TOO_COSTLY", "1000"));
	}

	@Test
	void aDefaultPageAboveTheCapStopsTheStart() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new GraphQlLimits(101, 100, 1, 1, 1, 1, DataSize.ofBytes(1)))
			.withMessageContaining("page-size is 101");
	}

	private void refuses(String query, String code, String message) {
		assertThat(run(query).getErrors()).singleElement().satisfies((error) -> {
			assertThat(error.getMessage()).contains(message);
			assertThat(error.getErrorType()).hasToString("BAD_REQUEST");
			assertThat(error.getExtensions()).containsEntry("code", code);
		});
	}

	private ExecutionResult run(String query) {
		return this.graphQl.execute(query);
	}

}
