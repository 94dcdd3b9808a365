package org.demarcationmap.catalogue.topics;

import java.util.List;

import org.demarcationmap.catalogue.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What a command left behind.
 *
 * @param topic the topic that it was about, as it is now; none where it is gone
 * @param parts the topics that it made of it
 * @param change what can be taken back; none where nothing changed
 */
public record Changed(@Nullable Topic topic, List<Topic> parts, @Nullable TopicChange change) {

	public Changed {
		parts = List.copyOf(parts);
	}

}
