package org.demarcationmap.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.neo4j.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ResultSummary;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class DeliverableListTests {

	private static final Map<String, Object> PARAMETERS = Map.of("body", "SG2", "topic", "oid", "status", "IN_FORCE",
			"title", "x", "after", "E.1", "afterKey", "k", "limit", 26);

	private final Driver driver;

	DeliverableListTests(Driver driver) {
		this.driver = driver;
	}

	static Stream<Arguments> questions() {
		return filters().flatMap((filter) -> Stream.of(DeliverableOrder.Field.values())
			.flatMap((field) -> Stream.of(DeliverableOrder.Direction.values())
				.map((direction) -> Arguments.of(filter, new DeliverableOrder(field, direction)))));
	}

	private static Stream<DeliverableFilter> filters() {
		return Stream.of(DeliverableFilter.ANY, filter("SG2", null, null), filter(null, "oid", null),
				filter(null, null, DeliverableKind.WORK_ITEM), filter("SG2", "oid", DeliverableKind.RECOMMENDATION));
	}

	private static DeliverableFilter filter(@Nullable String body, @Nullable String topic,
			@Nullable DeliverableKind kind) {
		var narrow = (body != null && topic != null);
		return new DeliverableFilter(body, topic, kind, narrow ? DeliverableStatus.IN_FORCE : null,
				narrow ? "x" : null);
	}

	/** What an empty database has not heard of yet is no mistake of the statement. */
	@ParameterizedTest
	@MethodSource("questions")
	void everyStatementIsUnderstoodWithoutWarning(DeliverableFilter filter, DeliverableOrder order) {
		for (var statement : List.of(DeliverableList.page(filter, order, true),
				DeliverableList.page(filter, order, false), DeliverableList.count(filter))) {
			assertThat(explain(statement).gqlStatusObjects()).as(statement)
				.allSatisfy((status) -> assertThat(status.gqlStatus()).matches("0[02].*|01N5[0-2]"));
		}
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			SG2, -,   body_code
			-,   oid, topic_slug
			-,   -,   deliverable_name
			""")
	void aFilterAndAPageStartAtTheirIndex(@Nullable String body, @Nullable String topic, String index) {
		var statement = DeliverableList.page(filter(body, topic, null), DeliverableOrder.BY_NAME, false);
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
