package org.demarcationmap.demarcation.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Checks the bodies that shall be the sides of a demarcation.
 */
@Component
class SidesCheck {

	private static final int FEWEST = 2;

	private static final int MOST = 20;

	private static final String KNOWN = """
			CYPHER 25
			MATCH (body:Body)
			WHERE body.code IN $codes
			RETURN body.code AS code
			ORDER BY code
			""";

	private final Neo4jClient client;

	SidesCheck(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Checks that they are bodies, two or more of them.
	 * @return each once, in the order in which they were named
	 */
	List<String> sides(List<String> named, Refusals refusals) {
		var sides = named.stream().map(String::strip).distinct().toList();
		refusals.when(sides.size() < FEWEST || sides.size() > MOST, ErrorCode.OUT_OF_RANGE, () -> sides.size()
				+ " different sides are named. Name the bodies that must agree, from " + FEWEST + " to " + MOST + ".",
				"sides");
		if (sides.size() <= MOST) {
			var known = known(sides);
			sides.stream()
				.filter((code) -> !known.contains(code))
				.forEach((code) -> refusals.add(ErrorCode.UNKNOWN_BODY,
						"There is no body '" + code + "'. Bodies are listed by bodies { edges { node { code } } }.",
						"sides"));
		}
		return sides;
	}

	private Set<String> known(List<String> codes) {
		return this.client.query(KNOWN)
			.bind(codes)
			.to("codes")
			.fetchAs(String.class)
			.all()
			.stream()
			.collect(Collectors.toSet());
	}

}
