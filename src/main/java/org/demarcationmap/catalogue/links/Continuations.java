package org.demarcationmap.catalogue.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.CatalogueNodes;
import org.demarcationmap.catalogue.CatalogueReads;
import org.demarcationmap.catalogue.ContinuationKind;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * From which Questions each of many goes on, and which go on from it.
 */
@Component
public final class Continuations {

	private static final String OF = """
			CYPHER 25
			MATCH (later:Question)-[continuation:CONTINUES]->(earlier:Question)
			WHERE later.key IN $keys
			RETURN later.key AS key, {continuation: continuation, earlier: earlier, later: later} AS found
			ORDER BY key, earlier.period DESC, earlier.number
			""";

	private static final String TO = """
			CYPHER 25
			MATCH (later:Question)-[continuation:CONTINUES]->(earlier:Question)
			WHERE earlier.key IN $keys
			RETURN earlier.key AS key, {continuation: continuation, earlier: earlier, later: later} AS found
			ORDER BY key, later.period DESC, later.number
			""";

	private final CatalogueReads reads;

	Continuations(CatalogueReads reads) {
		this.reads = reads;
	}

	/** What each Question goes on from, by the key of the Question. */
	public Map<String, List<Continuation>> of(Collection<String> keys) {
		return this.reads.many(OF, keys, Continuations::continuation);
	}

	/** What goes on from each Question, by the key of the Question. */
	public Map<String, List<Continuation>> to(Collection<String> keys) {
		return this.reads.many(TO, keys, Continuations::continuation);
	}

	private static Continuation continuation(Value found) {
		var node = found.get("continuation");
		return new Continuation(node.get("key").asString(), ContinuationKind.valueOf(node.get("kind").asString()),
				CatalogueNodes.question(found.get("earlier")), CatalogueNodes.question(found.get("later")),
				CatalogueNodes.provenance(node));
	}

}
