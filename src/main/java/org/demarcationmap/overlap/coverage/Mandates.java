package org.demarcationmap.overlap.coverage;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.Readership;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.Scope;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * What the mandates of sides, and of their Questions, say of topics.
 */
@Repository
public class Mandates {

	private static final String STATEMENT = Cypher.statement("overlap/mandates");

	private final Neo4jClient client;

	private final Readership readership;

	Mandates(Neo4jClient client, Readership readership) {
		this.client = client;
		this.readership = readership;
	}

	/**
	 * The statements that speak of topics, read in one call.
	 * @param scope whose sides are looked at
	 * @param topics the topics
	 * @return the statements by topic; of a topic of which none speaks, nothing
	 */
	public Map<TopicSlug, MandateCoverage> of(Scope scope, Collection<TopicSlug> topics) {
		var parameters = Map.<String, Object>of("sides", scope.sides().stream().map(BodyCode::value).toList(), "topics",
				topics.stream().map(TopicSlug::value).distinct().toList(), "readable", this.readership.readable());
		return this.client.query(STATEMENT)
			.bindAll(parameters)
			.fetchAs(Row.class)
			.mappedBy((_, row) -> row(row))
			.all()
			.stream()
			.collect(Collectors.groupingBy(Row::topic, Collectors.mapping(Row::statement, Collectors
				.collectingAndThen(Collectors.toList(), (said) -> MandateCoverage.of(scope.sides(), said)))));
	}

	private static Row row(Record row) {
		return new Row(new TopicSlug(row.get("topic").asString()),
				new MandateStatement(new BodyCode(row.get("side").asString()), row.get("holder").asString(),
						row.get("statement").asString(), row.get("source").asString(),
						Verification.valueOf(row.get("verification").asString())));
	}

	private record Row(TopicSlug topic, MandateStatement statement) {
	}

}
