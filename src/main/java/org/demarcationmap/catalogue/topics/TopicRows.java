package org.demarcationmap.catalogue.topics;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.catalogue.Confidentiality;
import org.demarcationmap.catalogue.TopicName;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.catalogue.facts.Origin;

/**
 * What the nodes say that people make.
 */
final class TopicRows {

	private TopicRows() {
	}

	/**
	 * Where something comes from that a participant asserts.
	 */
	static Map<String, Object> asserted(Act act) {
		var by = act.participant().name();
		return new HashMap<>(Map.of("key", UUID.randomUUID().toString(), "origin", Origin.ASSERTED.name(), "source",
				"asserted by " + by, "verification", Verification.VERIFIED.name(), "confidentiality",
				Confidentiality.PUBLIC.name(), "importedBy", by, "fetched", act.now().toString().substring(0, 10)));
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
