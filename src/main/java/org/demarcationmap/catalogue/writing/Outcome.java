package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.catalogue.facts.Problem;

/**
 * What became of the records of a file.
 *
 * @param created records of things that were not in the catalogue
 * @param updated records that changed something
 * @param unchanged records that said what the catalogue has already
 * @param rejected records that were not taken
 * @param problems what was wrong, also with records of which the rest was taken
 */
public record Outcome(int created, int updated, int unchanged, int rejected, List<Problem> problems) {

	public static final Outcome NOTHING = new Outcome(0, 0, 0, 0, List.of());

	public static final Outcome CREATED = new Outcome(1, 0, 0, 0, List.of());

	public static final Outcome UPDATED = new Outcome(0, 1, 0, 0, List.of());

	public static final Outcome UNCHANGED = new Outcome(0, 0, 1, 0, List.of());

	public Outcome {
		problems = List.copyOf(problems);
	}

	public static Outcome rejected(Problem problem) {
		return new Outcome(0, 0, 0, 1, List.of(problem));
	}

	public static Outcome noted(List<Problem> problems) {
		return new Outcome(0, 0, 0, 0, problems);
	}

	public Outcome plus(Outcome other) {
		var all = new ArrayList<>(this.problems);
		all.addAll(other.problems);
		return new Outcome(this.created + other.created, this.updated + other.updated, this.unchanged + other.unchanged,
				this.rejected + other.rejected, all);
	}

	public boolean changedAnything() {
		return this.created + this.updated > 0;
	}

	public int records() {
		return this.created + this.updated + this.unchanged + this.rejected;
	}

}
