package org.demarcationmap.overlap.preflight;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

import org.demarcationmap.neo4j.Cypher;

/**
 * Finds the texts that references name, by any of their names.
 */
@Repository
class References {

	private static final String NAMED = Cypher.statement("overlap/preflight-references");

	private final Neo4jClient client;

	References(Neo4jClient client) {
		this.client = client;
	}

	/** What each of the references names, in their order. */
	List<Reference> read(Collection<String> names) {
		var references = names.stream().distinct().map(Reference::of).toList();
		var named = named(references.stream().map(Reference::normalised).toList());
		return references.stream()
			.map((reference) -> reference.naming(named.getOrDefault(reference.normalised(), List.of())))
			.toList();
	}

	private Map<String, List<Reference.Named>> named(List<String> normalised) {
		return this.client.query(NAMED)
			.bind(normalised)
			.to("names")
			.fetchAs(Entry.class)
			.mappedBy(
					(_, row) -> new Entry(row.get("normalised").asString(), row.get("texts").asList(References::text)))
			.all()
			.stream()
			.collect(Collectors.toMap(Entry::normalised, Entry::texts));
	}

	private static Reference.Named text(Value text) {
		return new Reference.Named(text.get("key").asString(), text.get("name").asString());
	}

	/**
	 * What bears a name.
	 */
	private record Entry(String normalised, List<Reference.Named> texts) {
	}

}
