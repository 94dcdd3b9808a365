package org.demarcationmap.journal;

import java.io.IOException;
import java.util.List;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The whole chain for those who take it away: the entries of one demarcation that they
 * may see in full, all others by their digest, so that the hashes can still be checked.
 */
@Component
public class Extracts {

	private static final String PAGE = """
			CYPHER 25
			MATCH (entry:Entry)
			WHERE entry.sequence > $after
			RETURN properties(entry) AS entry
			ORDER BY entry.sequence
			LIMIT 1000
			""";

	private final Neo4jClient client;

	Extracts(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Gives the chain, link by link from the first, and never holds more than a page.
	 * @param reader who takes it away
	 * @param demarcation the slug of the demarcation whose entries are wanted in full
	 * @param taker takes one link after the other
	 * @throws IOException where the taker does not take any more
	 */
	public void read(Reader reader, String demarcation, Taker taker) throws IOException {
		var page = page(0);
		while (!page.isEmpty()) {
			for (var sealed : page) {
				taker.take(ExtractedLink.of(sealed, reader, demarcation));
			}
			page = page(page.getLast().sequence());
		}
	}

	private List<SealedEntry> page(long after) {
		return List.copyOf(this.client.query(PAGE)
			.bind(after)
			.to("after")
			.fetchAs(SealedEntry.class)
			.mappedBy((_, row) -> SealedEntry.from(row.get("entry")))
			.all());
	}

	/**
	 * Takes the links of a chain.
	 */
	@FunctionalInterface
	public interface Taker {

		void take(ExtractedLink link) throws IOException;

	}

}
