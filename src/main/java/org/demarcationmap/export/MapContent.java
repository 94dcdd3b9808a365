package org.demarcationmap.export;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.lines.TopicEvidence;

/**
 * The rows of a map with the evidence on their topics.
 *
 * @param rows the rows by topic and aspect
 * @param evidence what was known of the topics
 */
public record MapContent(List<MapRow> rows, TopicEvidence evidence) {

	public MapContent {
		rows = List.copyOf(rows);
	}

	/** The topics of the rows, in their order. */
	public Set<String> topics() {
		return this.rows.stream()
			.map((row) -> row.place().topic())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** The same with some of its rows, and the evidence on their topics alone. */
	MapContent only(Predicate<MapRow> wanted) {
		var left = new MapContent(this.rows.stream().filter(wanted).toList(), this.evidence);
		return new MapContent(left.rows, this.evidence.on(left.topics()));
	}

}
