package org.demarcationmap.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * Which topics are wanted; what is null does not matter.
 *
 * @param name words that stand in one of their names
 * @param broader the slug of the topic that they are a part of
 */
public record TopicFilter(@Nullable String name, @Nullable String broader) {

	/** Every topic. */
	public static final TopicFilter ANY = new TopicFilter(null, null);

	Parameters parameters() {
		return new Parameters().with("name", this.name).with("broader", this.broader);
	}

}
