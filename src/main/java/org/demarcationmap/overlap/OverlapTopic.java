package org.demarcationmap.overlap;

import java.util.List;

import org.demarcationmap.catalogue.TopicSlug;

/**
 * A topic that sides may treat.
 *
 * @param key its key
 * @param slug its short name
 * @param name its name
 * @param treatedBy how many Deliverables of the whole catalogue treat it
 */
public record OverlapTopic(String key, TopicSlug slug, String name, int treatedBy) implements OverlapSubject {

	@Override
	public OverlapKind kind() {
		return OverlapKind.TOPIC;
	}

	@Override
	public List<String> keys() {
		return List.of(this.key);
	}

}
