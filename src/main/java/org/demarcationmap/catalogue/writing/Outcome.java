package org.demarcationmap.catalogue.writing;

import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.writing.Change.Action;

/**
 * What became of the records of a file.
 *
 * @param created records of things that were not in the catalogue
 * @param updated records that changed something
 * @param unchanged records that said what the catalogue has already, or that changed
 * nothing of it
 * @param rejected records that were not taken
 * @param changes what was created, updated and left alone, and what people have to decide
 * @param problems what was wrong, also with records of which the rest was taken
 */
public record Outcome(int created, int updated, int unchanged, int rejected, List<Change> changes,
		List<Problem> problems) {

	public static final Outcome NOTHING = new Outcome(0, 0, 0, 0, List.of());

	public static final Outcome CREATED = new Outcome(1, 0, 0, 0, List.of());

	public static final Outcome UPDATED = new Outcome(0, 1, 0, 0, List.of());

	public static final Outcome UNCHANGED = new Outcome(0, 0, 1, 0, List.of());

	public Outcome {
		changes = List.copyOf(changes);
		problems = List.copyOf(problems);
	}

	public Outcome(int created, int updated, int unchanged, int rejected, List<Problem> problems) {
		this(created, updated, unchanged, rejected, List.of(), problems);
	}

	public static Outcome rejected(Problem problem) {
		return new Outcome(0, 0, 0, 1, List.of(problem));
	}

	public static Outcome rejected(List<Problem> problems) {
		return new Outcome(0, 0, 0, problems.size(), problems);
	}

	public static Outcome noted(List<Problem> problems) {
		return new Outcome(0, 0, 0, 0, problems);
	}

	/**
	 * Records that are known to say what the catalogue has.
	 */
	public static Outcome unchanged(int records) {
		return new Outcome(0, 0, records, 0, List.of());
	}

	/**
	 * The same with other changes.
	 */
	public Outcome with(List<Change> changes) {
		return new Outcome(this.created, this.updated, this.unchanged, this.rejected, changes, this.problems);
	}

	public Outcome plus(Outcome other) {
		return sum(List.of(this, other));
	}

	/**
	 * All of them together.
	 */
	public static Outcome sum(List<Outcome> all) {
		return new Outcome(all.stream().mapToInt(Outcome::created).sum(), all.stream().mapToInt(Outcome::updated).sum(),
				all.stream().mapToInt(Outcome::unchanged).sum(), all.stream().mapToInt(Outcome::rejected).sum(),
				all.stream().flatMap((one) -> one.changes.stream()).toList(),
				all.stream().flatMap((one) -> one.problems.stream()).toList());
	}

	public static Outcome sum(Stream<Outcome> all) {
		return sum(all.toList());
	}

	/**
	 * This as something that came with the records and is not counted as one. That
	 * nothing came of it is no news then.
	 */
	public Outcome uncounted() {
		var news = this.changes.stream().filter((change) -> change.action() != Action.LEFT_ALONE).toList();
		return new Outcome(0, 0, 0, 0, news, this.problems);
	}

	public boolean changedAnything() {
		return this.created + this.updated > 0;
	}

	/**
	 * How many lines of the account are of one kind.
	 */
	public int count(Action action) {
		return Math.toIntExact(this.changes.stream().filter((change) -> change.action() == action).count());
	}

	public int records() {
		return this.created + this.updated + this.unchanged + this.rejected;
	}

}
