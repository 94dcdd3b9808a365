package org.demarcationmap.demarcation;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The demarcations to which things belong.
 */
@Repository
public class DemarcationsOf {

	private static final String OF_THINGS = """
			CYPHER 25
			UNWIND $names AS name
			CALL (name) {
			  MATCH (demarcation:Demarcation {slug: name})
			  RETURN demarcation
			  UNION
			  MATCH (:Proposal {key: name})<-[:HAS_PROPOSAL]-(demarcation:Demarcation)
			  RETURN demarcation
			  UNION
			  MATCH (:Concern {key: name})-[:RAISED_ON]->(:Proposal)<-[:HAS_PROPOSAL]-(demarcation:Demarcation)
			  RETURN demarcation
			  UNION
			  MATCH (:Annotation {key: name})<-[:HAS_ANNOTATION]-(demarcation:Demarcation)
			  RETURN demarcation
			  UNION
			  MATCH (:Rules {key: name})<-[:HAS_RULES]-(demarcation:Demarcation)
			  RETURN demarcation
			}
			RETURN DISTINCT demarcation.slug AS slug
			ORDER BY slug
			""";

	private final Neo4jClient client;

	DemarcationsOf(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Where things belong, whatever they are.
	 * @param names slugs of demarcations, and keys of proposals, concerns, annotations
	 * and changes of rules; other names lead nowhere
	 * @return the slugs of the demarcations
	 */
	public Set<String> things(Collection<String> names) {
		return Set
			.copyOf(this.client.query(OF_THINGS).bind(List.copyOf(names)).to("names").fetchAs(String.class).all());
	}

}
