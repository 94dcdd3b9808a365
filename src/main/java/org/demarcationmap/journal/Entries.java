package org.demarcationmap.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The sealed entries, each shown only to its audience.
 */
@Repository
public class Entries {

	private final Neo4jClient client;

	Entries(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The newest entries before one of them.
	 * @param reader who reads
	 * @param filter which are wanted
	 * @param sequence the number before which to look
	 * @param most how many at most
	 * @return the entries, newest first
	 */
	public List<SealedEntry> before(Reader reader, EntryFilter filter, long sequence, int most) {
		return read(EntryStatements.before(filter), reader, filter, Map.of("before", sequence, "limit", most));
	}

	/**
	 * Counts entries.
	 * @param reader who reads
	 * @param filter which are wanted
	 * @return how many there are that the reader may see
	 */
	public int count(Reader reader, EntryFilter filter) {
		return this.client.query(EntryStatements.count(filter))
			.bindAll(parameters(reader, filter))
			.fetchAs(Integer.class)
			.one()
			.orElse(0);
	}

	/** The oldest after a place, in their order. */
	List<SealedEntry> between(Reader reader, EntryFilter filter, Stretch stretch) {
		return read(EntryStatements.after(filter), reader, filter,
				Map.of("after", stretch.after(), "last", stretch.last(), "limit", stretch.most()));
	}

	private List<SealedEntry> read(String statement, Reader reader, EntryFilter filter, Map<String, Object> place) {
		var parameters = parameters(reader, filter);
		parameters.putAll(place);
		return List.copyOf(this.client.query(statement)
			.bindAll(parameters)
			.fetchAs(SealedEntry.class)
			.mappedBy((_, row) -> SealedEntry.from(row.get("entry")))
			.all());
	}

	private static Map<String, Object> parameters(Reader reader, EntryFilter filter) {
		var parameters = new HashMap<>(filter.parameters());
		parameters.put("everywhere", reader.audiences());
		parameters.put("within", reader.audiencesWithin());
		return parameters;
	}

	/**
	 * A stretch of the chain.
	 *
	 * @param after the number before its first
	 * @param last the number of its last
	 * @param most how many entries of it to read
	 */
	record Stretch(long after, long last, int most) {
	}

}
