package org.demarcationmap.overlap.reviews;

import java.time.Instant;
import java.util.List;

/**
 * That a sleeping finding woke.
 *
 * @param when when the change was taken up
 * @param why what changed of what it rests on, in sentences
 */
public record Waking(Instant when, List<String> why) {

	public Waking {
		why = List.copyOf(why);
	}

}
