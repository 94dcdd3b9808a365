package org.demarcationmap.overlap;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.Readership;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Which treatments rest on sources that whoever asks now may not see.
 */
@Repository
public class WithheldSources {

	private static final String OF_TREATMENTS = """
			CYPHER 25
			MATCH (treatment:Treatment)
			WHERE treatment.key IN $keys
			  AND NOT coalesce(treatment.confidentiality, 'PUBLIC') IN $readable
			RETURN treatment.key AS key, treatment.confidentiality AS confidentiality
			ORDER BY key
			""";

	private final Neo4jClient client;

	private final Readership readership;

	WithheldSources(Neo4jClient client, Readership readership) {
		this.client = client;
		this.readership = readership;
	}

	/**
	 * What is said in place of the sources of treatments.
	 * @param keys the keys of the treatments
	 * @return a few words by key, for those that are withheld only
	 */
	public Map<String, String> of(Collection<String> keys) {
		return this.client.query(OF_TREATMENTS)
			.bind(keys)
			.to("keys")
			.bind(this.readership.readable())
			.to("readable")
			.fetchAs(Withheld.class)
			.mappedBy((_, row) -> new Withheld(row.get("key").asString(),
					"withheld: " + row.get("confidentiality").asString()))
			.all()
			.stream()
			.collect(Collectors.toMap(Withheld::key, Withheld::words));
	}

	private record Withheld(String key, String words) {

	}

}
