package org.demarcationmap.catalogue.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.CatalogueNodes;
import org.demarcationmap.catalogue.CatalogueReads;
import org.demarcationmap.catalogue.Topic;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * The statements of mandates of bodies and Questions, and the topics that they speak of.
 */
@Component
public final class MandateScopes {

	private static final String OF_BODIES = """
			CYPHER 25
			MATCH (holder:Body)-[:HAS_MANDATE]->(mandate:MandateScope)
			WHERE holder.key IN $keys
			RETURN holder.key AS key, mandate AS found
			ORDER BY key, mandate.statement
			""";

	private static final String OF_QUESTIONS = """
			CYPHER 25
			MATCH (holder:Question)-[:HAS_MANDATE]->(mandate:MandateScope)
			WHERE holder.key IN $keys
			RETURN holder.key AS key, mandate AS found
			ORDER BY key, mandate.statement
			""";

	private static final String ON_TOPICS = """
			CYPHER 25
			MATCH (topic:Topic)<-[:SPEAKS_OF]-(mandate:MandateScope)
			WHERE topic.key IN $keys
			RETURN topic.key AS key, mandate AS found
			ORDER BY key, mandate.holder, mandate.statement
			""";

	private static final String TOPICS = """
			CYPHER 25
			MATCH (mandate:MandateScope)-[:SPEAKS_OF]->(topic:Topic)
			WHERE mandate.key IN $keys
			RETURN mandate.key AS key, topic AS found
			ORDER BY key, topic.name
			""";

	private final CatalogueReads reads;

	MandateScopes(CatalogueReads reads) {
		this.reads = reads;
	}

	public Map<String, List<MandateScope>> ofBodies(Collection<String> keys) {
		return this.reads.many(OF_BODIES, keys, MandateScopes::mandate);
	}

	public Map<String, List<MandateScope>> ofQuestions(Collection<String> keys) {
		return this.reads.many(OF_QUESTIONS, keys, MandateScopes::mandate);
	}

	public Map<String, List<MandateScope>> onTopics(Collection<String> keys) {
		return this.reads.many(ON_TOPICS, keys, MandateScopes::mandate);
	}

	/** The topics of each statement, by the key of the statement. */
	public Map<String, List<Topic>> topics(Collection<String> keys) {
		return this.reads.many(TOPICS, keys, CatalogueNodes::topic);
	}

	private static MandateScope mandate(Value node) {
		return new MandateScope(node.get("key").asString(), node.get("statement").asString(),
				node.get("holder").asString(), CatalogueNodes.provenance(node));
	}

}
