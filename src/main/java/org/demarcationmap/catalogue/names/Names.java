package org.demarcationmap.catalogue.names;

import java.util.List;

import org.demarcationmap.catalogue.CatalogueNodes;
import org.demarcationmap.catalogue.names.Resolution.Candidate;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.neo4j.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Finds the thing behind any name that people use.
 */
@Component
public final class Names {

	private static final String RESOLVE = Cypher.statement("catalogue/resolve");

	private final Neo4jClient client;

	Names(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Finds what a name stands for.
	 * @param name such as {@code E.IoT-NNAI}, {@code ITU-T Rec. E.164 (02/2026)},
	 * {@code Question 6/20}, {@code Study Group 20} or the name of a topic
	 * @return what bears the name; no candidates where nothing does
	 * @throws IllegalArgumentException if it cannot be a name
	 */
	@SuppressWarnings("NullAway") // the client binds null as it is
	public Resolution resolve(String name) {
		var forms = new NameForms(name);
		var candidates = this.client.query(RESOLVE)
			.bindAll(forms.parameters())
			.fetchAs(Candidate.class)
			.mappedBy((_, row) -> candidate(row))
			.all();
		return new Resolution(forms.name(), List.copyOf(candidates));
	}

	private static Candidate candidate(Record row) {
		return new Candidate(CatalogueNodes.thing(row.get("thing")), row.get("name").asString(),
				thing(row.get("through")), row.get("rank").asInt());
	}

	private static @Nullable Node thing(Value node) {
		return node.isNull() ? null : CatalogueNodes.thing(node);
	}

}
