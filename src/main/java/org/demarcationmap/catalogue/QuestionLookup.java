package org.demarcationmap.catalogue;

import java.util.Collection;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * Questions by the Deliverables they are responsible for.
 */
@Component
public final class QuestionLookup {

	private static final String RESPONSIBLE_FOR = """
			CYPHER 25
			MATCH (deliverable:Deliverable)<-[:RESPONSIBLE_FOR]-(question:Question)
			WHERE deliverable.key IN $keys
			RETURN deliverable.key AS key, question AS found
			ORDER BY key, question.period DESC, question.number
			""";

	private final CatalogueReads reads;

	QuestionLookup(CatalogueReads reads) {
		this.reads = reads;
	}

	/**
	 * The newest Question responsible for each Deliverable where one is known, by the
	 * Deliverable's key.
	 */
	public Map<String, Question> responsibleFor(Collection<String> keys) {
		return this.reads.one(RESPONSIBLE_FOR, keys, CatalogueNodes::question);
	}

}
