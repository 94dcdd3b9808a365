package org.demarcationmap.demarcation.positions;

import java.util.List;

import org.demarcationmap.demarcation.proposals.Position.Place;
import org.demarcationmap.demarcation.proposals.Position.Words;
import org.jspecify.annotations.Nullable;

/**
 * A position that nothing speaks against, and what it does to what there is.
 *
 * @param id the key it gets
 * @param speaker for whom it is said
 * @param words what is said
 * @param place what it speaks of
 * @param replaces the keys of the positions whose place it takes
 * @param concern the key of the concern that it raises or words anew, if it does
 */
record NewPosition(String id, Speaker speaker, Words words, Place place, List<String> replaces,
		@Nullable String concern) {

	NewPosition {
		replaces = List.copyOf(replaces);
	}

}
