package org.demarcationmap.graphql;

import java.util.List;
import java.util.stream.Stream;

/**
 * The mistakes that are told of very many: a first few, and how many more there are.
 */
final class FirstMistakes {

	static final int TOLD = 50;

	/** So many are told in full; a few more are no reason to cut. */
	private static final int MOST = 2 * TOLD;

	private FirstMistakes() {
	}

	static List<UserError> of(List<UserError> errors) {
		if (errors.size() <= MOST) {
			return List.copyOf(errors);
		}
		var more = errors.size() - TOLD;
		return Stream
			.concat(errors.stream().limit(TOLD),
					Stream.of(new UserError(errors.get(TOLD).code(),
							"There are " + more + " more mistakes. Mend these first; what is left is then told.")))
			.toList();
	}

}
