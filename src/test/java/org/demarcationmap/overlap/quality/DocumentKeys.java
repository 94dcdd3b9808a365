package org.demarcationmap.overlap.quality;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.catalogue.DeliverableLookup;
import org.demarcationmap.catalogue.DeliverableName;

/**
 * Which Deliverables the judged documents are.
 *
 * @param keys the keys of the Deliverables by the ids of the documents
 * @param ids the other way round
 */
record DocumentKeys(Map<String, String> keys, Map<String, String> ids) {

	static DocumentKeys of(JudgedPairs judged, DeliverableLookup deliverables) {
		var keys = new HashMap<String, String>();
		var ids = new HashMap<String, String>();
		judged.documents().values().forEach((document) -> {
			var key = key(document, deliverables);
			keys.put(document.id(), key);
			ids.put(key, document.id());
		});
		return new DocumentKeys(keys, ids);
	}

	private static String key(JudgedPairs.Document document, DeliverableLookup deliverables) {
		return document.names()
			.flatMap((name) -> deliverables.named(DeliverableName.parse(name)).stream())
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("The catalogue does not know '" + document.number()
					+ "': name the zip that the judged documents come from."))
			.id();
	}

	String key(String id) {
		return this.keys.getOrDefault(id, "");
	}

	Optional<String> id(String key) {
		return Optional.ofNullable(this.ids.get(key));
	}

}
