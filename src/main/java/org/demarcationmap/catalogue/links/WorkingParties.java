package org.demarcationmap.catalogue.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.CatalogueNodes;
import org.demarcationmap.catalogue.CatalogueReads;
import org.demarcationmap.catalogue.Question;
import org.demarcationmap.catalogue.StudyPeriod;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * The working parties of each of many bodies, newest study period first, and the
 * Questions of each.
 */
@Component
public final class WorkingParties {

	private static final String OF_BODIES = """
			CYPHER 25
			MATCH (party:WorkingParty)-[:OF_BODY]->(body:Body)
			WHERE body.key IN $keys
			RETURN body.key AS key, party AS found
			ORDER BY key, party.period DESC, party.number
			""";

	private static final String QUESTIONS = """
			CYPHER 25
			MATCH (question:Question)-[:IN_WORKING_PARTY]->(party:WorkingParty)
			WHERE party.key IN $keys
			RETURN party.key AS key, question AS found
			ORDER BY key, question.number
			""";

	private final CatalogueReads reads;

	WorkingParties(CatalogueReads reads) {
		this.reads = reads;
	}

	public Map<String, List<WorkingParty>> ofBodies(Collection<String> keys) {
		return this.reads.many(OF_BODIES, keys, WorkingParties::party);
	}

	/** The Questions of each working party, by its id. */
	public Map<String, List<Question>> questions(Collection<String> ids) {
		return this.reads.many(QUESTIONS, ids, CatalogueNodes::question);
	}

	private static WorkingParty party(Value node) {
		return new WorkingParty(node.get("key").asString(), node.get("number").asString(),
				StudyPeriod.parse(node.get("period").asString()));
	}

}
