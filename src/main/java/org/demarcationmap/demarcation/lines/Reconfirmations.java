package org.demarcationmap.demarcation.lines;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.neo4j.Cypher;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the allocations whose Questions ended, merged or were split.
 */
@Repository
public class Reconfirmations {

	private static final String CHANGED = Cypher.statement("demarcation/changed-questions");

	private final Neo4jClient client;

	private final Clock clock;

	Reconfirmations(Neo4jClient client, Clock clock) {
		this.client = client;
		this.clock = clock;
	}

	/**
	 * What of some allocations is to be reconfirmed, in one call.
	 * @param allocations the allocations
	 * @return for each the Questions that are no longer what they were; mostly none
	 */
	public Map<Allocation, List<Reconfirmation>> of(Collection<Allocation> allocations) {
		var changed = changed(allocations.stream().flatMap(Reconfirmations::named).distinct().toList());
		return allocations.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(allocation) -> named(allocation).distinct()
						.flatMap((name) -> Optional.ofNullable(changed.get(name)).stream())
						.toList()));
	}

	private static Stream<String> named(Allocation allocation) {
		return Stream.concat(allocation.responsible().stream(), allocation.contributing().stream());
	}

	private Map<String, Reconfirmation> changed(List<String> names) {
		return this.client.query(CHANGED)
			.bindAll(Map.of("names", names, "year", this.clock.instant().atZone(ZoneOffset.UTC).getYear()))
			.fetchAs(Reconfirmation.class)
			.mappedBy((_, row) -> new Reconfirmation(row.get("question").asString(),
					row.get("question").asString() + " " + became(row.get("kind").asString(), row.get("later"))))
			.all()
			.stream()
			.collect(Collectors.toMap(Reconfirmation::question, Function.identity()));
	}

	private static String became(String kind, Value later) {
		var names = String.join(" and ", later.asList(Value::asString));
		return switch (kind) {
			case "MERGED_FROM" -> "merged into " + names + ".";
			case "SPLIT_FROM" -> "was split into " + names + ".";
			default -> "ended with its study period, and no Question is known to continue it.";
		};
	}

}
