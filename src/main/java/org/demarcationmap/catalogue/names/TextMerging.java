package org.demarcationmap.catalogue.names;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.EditionName;
import org.demarcationmap.catalogue.writing.TextRenewal;
import org.demarcationmap.neo4j.Cypher;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Makes one text of two, and takes a wrong merge apart again.
 */
@Component
class TextMerging {

	private static final String MERGE = Cypher.statement("catalogue/texts-merge");

	private static final String UNMERGE = Cypher.statement("catalogue/texts-unmerge");

	private static final String PARTS = """
			CYPHER 25
			MATCH (from)<-[:TOOK]-(:Merge {key: $merge})-[:INTO]->(into:Deliverable)
			RETURN from.key AS from,
			       into.key AS into,
			       COLLECT { MATCH (alias:Alias)-[:NAMES]->(from) RETURN alias.normalised ORDER BY alias.normalised } AS names,
			       COLLECT { MATCH (into)-[:HAS_EDITION]->(edition:Edition) RETURN edition.name ORDER BY edition.name } AS editions
			""";

	private static final String MOVE_EDITIONS = """
			CYPHER 25
			MATCH (from:Deliverable {key: $from})
			MATCH (into:Deliverable)-[former:HAS_EDITION]->(edition:Edition)
			WHERE edition.name IN $editions
			SET from:Changed, into:Changed
			DELETE former
			CREATE (from)-[:HAS_EDITION]->(edition)
			""";

	private final Neo4jClient client;

	private final TextRenewal renewal;

	TextMerging(Neo4jClient client, TextRenewal renewal) {
		this.client = client;
		this.renewal = renewal;
	}

	void merge(String from, String into, String evidence, Act act) {
		this.client.query(MERGE)
			.bindAll(Map.of("from", from, "into", into, "merge", UUID.randomUUID().toString(), "evidence", evidence,
					"by", act.participant().name(), "at", act.now().toString()))
			.run();
		this.renewal.renew(List.of(into));
	}

	/**
	 * Takes a merge apart. Editions that came since go to the text whose numbers they
	 * bear.
	 */
	void takeApart(String merge, Act act) {
		this.client.query(UNMERGE)
			.bindAll(Map.of("merge", merge, "by", act.participant().name(), "at", act.now().toString()))
			.run();
		var parts = this.client.query(PARTS)
			.bind(merge)
			.to("merge")
			.fetchAs(Parts.class)
			.mappedBy((_, row) -> new Parts(row.get("from").asString(), row.get("into").asString(),
					new HashSet<>(row.get("names").asList((name) -> name.asString())),
					row.get("editions").asList((name) -> name.asString())))
			.one()
			.orElseThrow();
		this.client.query(MOVE_EDITIONS).bindAll(Map.of("from", parts.from(), "editions", parts.strayed())).run();
		this.renewal.renew(List.of(parts.from(), parts.into()));
	}

	/**
	 * Two texts that were one.
	 */
	private record Parts(String from, String into, Set<String> names, List<String> editions) {

		List<String> strayed() {
			return this.editions.stream()
				.filter((edition) -> this.names
					.containsAll(EditionName.numbersOf(edition).stream().map(DeliverableName::normalised).toList()))
				.toList();
		}

	}

}
