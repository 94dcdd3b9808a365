package org.demarcationmap.catalogue.names;

import java.util.Optional;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.CatalogueNodes;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.graphql.Outcome;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Finds the thing that a participant means by an id or by a name.
 */
@Component
public class Things {

	private static final String WITH_KEY = """
			CYPHER 25
			MATCH (thing:Body|Question|Deliverable|Topic)
			WHERE thing.key = $key
			RETURN thing AS thing
			""";

	private final Neo4jClient client;

	private final Names names;

	Things(Neo4jClient client, Names names) {
		this.client = client;
		this.names = names;
	}

	/**
	 * Finds a thing.
	 * @param text its id, or any name that it alone bears
	 * @param path where in the input the text stands
	 * @return the thing, or why it cannot be told
	 */
	public Outcome<Node> meantBy(String text, String path) {
		return withKey(text).map(Outcome::done).orElseGet(() -> named(text, path));
	}

	private Optional<Node> withKey(String key) {
		return this.client.query(WITH_KEY)
			.bind(key)
			.to("key")
			.fetchAs(Node.class)
			.mappedBy((_, row) -> CatalogueNodes.thing(row.get("thing")))
			.one();
	}

	private Outcome<Node> named(String text, String path) {
		try {
			return told(this.names.resolve(text), path);
		}
		catch (IllegalArgumentException ex) {
			return Outcome.refused(ErrorCode.BAD_ARGUMENT, String.valueOf(ex.getMessage()), path);
		}
	}

	private static Outcome<Node> told(Resolution resolution, String path) {
		var thing = resolution.thing();
		if (thing != null) {
			return Outcome.done(thing);
		}
		if (!resolution.ambiguous()) {
			return Outcome.refused(ErrorCode.UNKNOWN_NODE,
					"Nothing is called '" + resolution.name() + "'. `search` finds things by parts of their names.",
					path);
		}
		var candidates = resolution.candidates()
			.stream()
			.map((candidate) -> NamedKind.nameOf(candidate.thing()) + " (id " + candidate.thing().id() + ")")
			.collect(Collectors.joining(", "));
		return Outcome.refused(ErrorCode.AMBIGUOUS_NAME,
				"Several things are called '" + resolution.name() + "': " + candidates + ". Give the id of one.", path);
	}

}
