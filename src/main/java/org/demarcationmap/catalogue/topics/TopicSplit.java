package org.demarcationmap.catalogue.topics;

import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.topics.SplitDraft.Part;
import org.demarcationmap.journal.JournalEvent;

/**
 * Parts were made of a topic.
 */
record TopicSplit(String subject, List<Part> parts) implements JournalEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("parts",
				this.parts.stream()
					.map((part) -> Map.of("slug", part.slug(), "name", part.name(), "treatments", part.treatments()))
					.toList());
	}

}
