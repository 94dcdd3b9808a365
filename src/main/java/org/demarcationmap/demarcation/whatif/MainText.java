package org.demarcationmap.demarcation.whatif;

import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.clauses.ClauseKey;

/**
 * A current Deliverable of a side that treats a topic as a main subject.
 *
 * @param key its key
 * @param name its name
 * @param topic the topic
 * @param topicName what the topic is called
 * @param aspect under which aspect it treats the topic
 * @param bodies whose it is
 */
record MainText(String key, String name, TopicSlug topic, String topicName, Aspect aspect, List<BodyCode> bodies) {

	MainText {
		bodies = List.copyOf(bodies);
	}

	ClauseKey place() {
		return new ClauseKey(this.topic, this.aspect);
	}

}
