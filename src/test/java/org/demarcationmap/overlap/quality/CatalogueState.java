package org.demarcationmap.overlap.quality;

import org.demarcationmap.catalogue.suggestions.Suggestions;
import org.demarcationmap.overlap.words.Counting;
import org.demarcationmap.overlap.words.WordsOfTexts;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Makes less of an imported catalogue, to see what the rest is worth, and reads all words
 * anew.
 */
class CatalogueState {

	private static final String WITHOUT_ABSTRACTS = """
			CYPHER 25
			MATCH (edition:Edition)
			WHERE edition.abstract IS NOT NULL
			SET edition.aside = edition.abstract
			REMOVE edition.abstract
			""";

	private static final String WITH_ABSTRACTS = """
			CYPHER 25
			MATCH (edition:Edition)
			WHERE edition.aside IS NOT NULL
			SET edition.abstract = edition.aside
			REMOVE edition.aside
			""";

	private static final String WITHOUT_CURATED_TREATMENTS = """
			CYPHER 25
			MATCH (treatment:Treatment)
			WHERE treatment.origin <> 'SUGGESTER'
			DETACH DELETE treatment
			""";

	private static final String WITHOUT_CURATED_REFERENCES = """
			CYPHER 25
			MATCH ()-[reference:REFERS_TO]->()
			WHERE reference.kind <> 'TWIN'
			DELETE reference
			""";

	private static final String UNREAD = """
			CYPHER 25
			MATCH (text:Deliverable)
			REMOVE text.suggestedBy
			""";

	private static final String TEXTS = """
			CYPHER 25
			MATCH (text:Deliverable)
			RETURN text.key AS key
			""";

	private final Neo4jClient client;

	private final Suggestions suggestions;

	private final Counting counting;

	private final WordsOfTexts words;

	CatalogueState(Neo4jClient client, Suggestions suggestions, Counting counting, WordsOfTexts words) {
		this.counting = counting;
		this.client = client;
		this.suggestions = suggestions;
		this.words = words;
	}

	void setAbstracts(boolean there) {
		this.client.query(there ? WITH_ABSTRACTS : WITHOUT_ABSTRACTS).run();
	}

	void forgetWhatPeopleGathered() {
		this.client.query(WITHOUT_CURATED_TREATMENTS).run();
		this.client.query(WITHOUT_CURATED_REFERENCES).run();
	}

	void readAnew() {
		this.client.query(UNREAD).run();
		this.suggestions.renew("measurement", () -> false);
		this.counting.countAnew();
		this.words.read(this.client.query(TEXTS).fetchAs(String.class).all());
	}

}
