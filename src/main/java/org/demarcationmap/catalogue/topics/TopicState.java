package org.demarcationmap.catalogue.topics;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.demarcationmap.catalogue.TopicName;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/**
 * A topic as the catalogue has it.
 *
 * @param properties all that its node says
 * @param broader the slug of the topic that it is a part of
 * @param names its names in their lookup form, with the key of each
 */
record TopicState(Map<String, Object> properties, @Nullable String broader, Map<String, String> names) {

	static TopicState of(Record row) {
		var names = new TreeMap<String, String>();
		row.get("names")
			.values()
			.forEach((name) -> names.put(name.get("normalised").asString(), name.get("key").asString()));
		var broader = row.get("broader");
		return new TopicState(row.get("topic").asMap(), broader.isNull() ? null : broader.asString(), names);
	}

	String key() {
		return text("key");
	}

	String text(String property) {
		return Objects.toString(this.properties.get(property), "");
	}

	boolean isCalled(TopicName name) {
		return this.names.containsKey(name.normalised());
	}

	/**
	 * The properties whose values people set by hand, which no import replaces.
	 */
	List<String> byHand() {
		return (this.properties.get("byHand") instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

}
