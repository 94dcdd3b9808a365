package org.demarcationmap.catalogue.topics;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.catalogue.TopicName;
import org.demarcationmap.catalogue.facts.Asserted;

/**
 * What the nodes say that people make.
 */
final class TopicRows {

	private TopicRows() {
	}

	/**
	 * Something that a participant asserts, with a key of its own.
	 */
	static Map<String, Object> asserted(Act act) {
		var row = Asserted.by(act);
		row.put("key", UUID.randomUUID().toString());
		return row;
	}

	static Map<String, Object> name(TopicName name, Act act) {
		var row = asserted(act);
		row.putAll(Map.of("kind", "TOPIC", "name", name.value(), "normalised", name.normalised()));
		return row;
	}

	static Map<String, Object> change(TopicChange.Kind kind, Act act) {
		return new HashMap<>(Map.of("key", UUID.randomUUID().toString(), "kind", kind.name(), "by",
				act.participant().name(), "at", act.now().toString()));
	}

	static TopicChange made(Map<String, Object> change) {
		return new TopicChange(String.valueOf(change.get("key")),
				TopicChange.Kind.valueOf(String.valueOf(change.get("kind"))), String.valueOf(change.get("by")),
				Instant.parse(String.valueOf(change.get("at"))), null);
	}

}
