package org.demarcationmap.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.graphql.Page;
import org.demarcationmap.neo4j.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class DeliverableListTests {

	private static final Map<String, Object> PARAMETERS = Map.ofEntries(Map.entry("body", "SG2"),
			Map.entry("otherThanBody", "SG20"), Map.entry("question", "Q1/2"), Map.entry("topic", "oid"),
			Map.entry("status", List.of("IN_FORCE")), Map.entry("confidentiality", List.of("PUBLIC")),
			Map.entry("words", List.of("x")), Map.entry("approvedFrom", "2020"), Map.entry("approvedUntil", "2021"),
			Map.entry("asOf", "2021-01-01"), Map.entry("after0", "E.1"), Map.entry("after1", "k"),
			Map.entry("limit", 26), Map.entry("keys", List.of("k")));

	private static final DeliverableFilter EVERYTHING = new DeliverableFilter("SG2", "SG20", "Q1/2", "oid",
			List.of(DeliverableKind.RECOMMENDATION, DeliverableKind.SUPPLEMENT), List.of(DeliverableStatus.IN_FORCE),
			List.of(Confidentiality.PUBLIC), "x", PartialDate.parse("2020"), PartialDate.parse("2021"),
			LocalDate.of(2021, 1, 1));

	private static final Page FIRST_PAGE = new Page(5, List.of(), "", true);

	private static final Page NEXT_PAGE = new Page(5, List.of("a", "b"), "", true);

	private final Driver driver;

	DeliverableListTests(Driver driver) {
		this.driver = driver;
	}

	static Stream<Arguments> questions() {
		return filters().flatMap((filter) -> Stream.of(DeliverableOrder.Field.values())
			.flatMap((field) -> Stream.of(Direction.values())
				.map((direction) -> Arguments.of(filter, new DeliverableOrder(field, direction)))));
	}

	private static Stream<DeliverableFilter> filters() {
		return Stream.of(DeliverableFilter.ANY, filter("SG2", null), filter(null, "oid"), EVERYTHING);
	}

	private static DeliverableFilter filter(@Nullable String body, @Nullable String topic) {
		return new DeliverableFilter(body, null, null, topic, null, null, null, null, null, null, null);
	}

	/** What an empty database has not heard of yet is no mistake of the statement. */
	@ParameterizedTest
	@MethodSource("questions")
	void everyStatementIsUnderstoodWithoutWarning(DeliverableFilter filter, DeliverableOrder order) {
		for (var page : List.of(FIRST_PAGE, NEXT_PAGE)) {
			var statement = DeliverableList.statement(filter, order, page);
			assertThat(explain(statement).gqlStatusObjects()).as(statement)
				.allSatisfy((status) -> assertThat(status.gqlStatus()).matches("0[02].*|01N5[0-2]"));
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyStatementOfANestedListIsUnderstoodWithoutWarning(DeliverableOwner owner) {
		var listing = new DeliverableListing(EVERYTHING, DeliverableOrder.BY_NAME, NEXT_PAGE);
		var statement = NestedDeliverables.statement(owner, listing);
		assertThat(explain(statement).gqlStatusObjects()).as(statement)
			.allSatisfy((status) -> assertThat(status.gqlStatus()).matches("0[02].*|01N5[0-2]"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			SG2, -,   body_code
			-,   oid, topic_slug
			-,   -,   deliverable_name
			""")
	void aFilterAndAPageStartAtTheirIndex(@Nullable String body, @Nullable String topic, String index) {
		var statement = DeliverableList.statement(filter(body, topic), DeliverableOrder.BY_NAME, NEXT_PAGE);
		assertThat(operators(explain(statement).plan())).anySatisfy(
				(operator) -> assertThat(operator).containsAnyOf(index, index.substring(index.indexOf('_') + 1) + ")"));
	}

	private ResultSummary explain(String statement) {
		try (var session = this.driver.session()) {
			return session.run(statement.replaceFirst("CYPHER 25", "CYPHER 25 EXPLAIN"), PARAMETERS).consume();
		}
	}

	private static List<String> operators(Plan plan) {
		return Stream
			.concat(Stream.of(plan.operatorType() + " " + plan.arguments().get("Details")),
					plan.children().stream().flatMap((child) -> operators(child).stream()))
			.toList();
	}

}
