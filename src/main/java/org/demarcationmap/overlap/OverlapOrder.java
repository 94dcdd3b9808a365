package org.demarcationmap.overlap;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.demarcationmap.graphql.Page;

/**
 * By what overlaps are ordered, and which way. The slug of the topic tells apart what
 * stands in the same place.
 *
 * @param field by what
 * @param direction which way
 */
public record OverlapOrder(Field field, Direction direction) {

	/** Strongest first. */
	public static final OverlapOrder STRONGEST_FIRST = new OverlapOrder(Field.SCORE, Direction.DESC);

	Comparator<Overlap> comparator() {
		var by = (this.field == Field.SCORE) ? Comparator.comparing(Overlap::score)
				: Comparator.<Overlap, String>comparing((overlap) -> overlap.topic().name());
		return ((this.direction == Direction.ASC) ? by : by.reversed())
			.thenComparing((overlap) -> overlap.topic().slug().value());
	}

	List<Object> sortKey(Overlap overlap) {
		return List.of((this.field == Field.SCORE) ? overlap.score().thousandths() : overlap.topic().name(),
				overlap.topic().slug().value());
	}

	/**
	 * What stands behind the cursor of a page, whether or not what the cursor was made
	 * from is still there.
	 */
	Predicate<Overlap> behind(Page page) {
		if (page.after().isEmpty()) {
			return (_) -> true;
		}
		var slug = page.after(1, "");
		var signum = (this.direction == Direction.ASC) ? 1 : -1;
		return (overlap) -> {
			var by = signum * compareToCursor(overlap, page);
			return (by != 0) ? by > 0 : overlap.topic().slug().value().compareTo(slug) > 0;
		};
	}

	private int compareToCursor(Overlap overlap, Page page) {
		return switch (this.field) {
			case SCORE -> Integer.compare(overlap.score().thousandths(), page.after(0, 0));
			case TOPIC -> overlap.topic().name().compareTo(page.after(0, ""));
		};
	}

	/**
	 * By what overlaps are ordered.
	 */
	public enum Field {

		/** By strength. */
		SCORE,

		/** By the name of the topic. */
		TOPIC

	}

	/**
	 * Which way a list is ordered.
	 */
	public enum Direction {

		/** From small to large, from A to Z. */
		ASC,

		/** From large to small, from Z to A. */
		DESC

	}

}
