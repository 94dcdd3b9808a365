package org.demarcationmap.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Bodies by their code and by what they have to do with.
 */
@Component
public final class BodyLookup {

	private static final String WITH_CODE = """
			CYPHER 25
			MATCH (body:Body {code: $code})
			RETURN body AS found
			ORDER BY body.key
			""";

	private static final String OF_QUESTIONS = """
			CYPHER 25
			MATCH (question:Question)-[:OF_BODY]->(body:Body)
			WHERE question.key IN $keys
			RETURN question.key AS key, body AS found
			ORDER BY key, body.code
			""";

	private static final String RESPONSIBLE_FOR = """
			CYPHER 25
			MATCH (deliverable:Deliverable)<-[:RESPONSIBLE_FOR]-(body:Body)
			WHERE deliverable.key IN $keys
			RETURN deliverable.key AS key, body AS found
			ORDER BY key, body.code
			""";

	private final CatalogueReads reads;

	BodyLookup(CatalogueReads reads) {
		this.reads = reads;
	}

	public Optional<Body> withCode(BodyCode code) {
		var parameters = new Parameters().with("code", code.value());
		return this.reads.list(WITH_CODE, parameters.asMap(), CatalogueNodes::body).stream().findFirst();
	}

	/** The body of each Question, by the key of the Question. */
	public Map<String, Body> ofQuestions(Collection<String> keys) {
		return this.reads.one(OF_QUESTIONS, keys, CatalogueNodes::body);
	}

	/**
	 * The body responsible for each Deliverable where it is known, by the Deliverable's
	 * key.
	 */
	public Map<String, Body> responsibleFor(Collection<String> keys) {
		return this.reads.one(RESPONSIBLE_FOR, keys, CatalogueNodes::body);
	}

}
