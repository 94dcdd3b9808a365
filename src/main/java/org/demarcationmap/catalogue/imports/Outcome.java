package org.demarcationmap.catalogue.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of the records of a file.
 *
 * @param created records of things that were not in the catalogue
 * @param updated records that changed something
 * @param unchanged records that said what the catalogue has already
 * @param rejected records that were not taken
 * @param problems what was wrong, also with records of which the rest was taken
 */
record Outcome(int created, int updated, int unchanged, int rejected, List<Problem> problems) {

	static final Outcome NOTHING = new Outcome(0, 0, 0, 0, List.of());

	static final Outcome CREATED = new Outcome(1, 0, 0, 0, List.of());

	static final Outcome UPDATED = new Outcome(0, 1, 0, 0, List.of());

	static final Outcome UNCHANGED = new Outcome(0, 0, 1, 0, List.of());

	Outcome {
		problems = List.copyOf(problems);
	}

	static Outcome rejected(Problem problem) {
		return new Outcome(0, 0, 0, 1, List.of(problem));
	}

	static Outcome noted(List<Problem> problems) {
		return new Outcome(0, 0, 0, 0, problems);
	}

	Outcome plus(Outcome other) {
		var all = new ArrayList<>(this.problems);
		all.addAll(other.problems);
		return new Outcome(this.created + other.created, this.updated + other.updated, this.unchanged + other.unchanged,
				this.rejected + other.rejected, all);
	}

	boolean changedAnything() {
		return this.created + this.updated > 0;
	}

	int records() {
		return this.created + this.updated + this.unchanged + this.rejected;
	}

}
