package org.demarcationmap.overlap.coverage;

import java.util.List;

import org.demarcationmap.overlap.OverlapTopic;

/**
 * What the sides have on a topic.
 *
 * @param topic the topic
 * @param claims what they have, strongest first
 */
record TopicClaims(OverlapTopic topic, List<Claim> claims) {

	TopicClaims {
		claims = List.copyOf(claims);
	}

}
