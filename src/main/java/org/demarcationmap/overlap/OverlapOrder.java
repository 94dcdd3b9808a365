package org.demarcationmap.overlap;

import java.util.Comparator;
import java.util.List;

import org.demarcationmap.overlap.findings.FindingRow;

/**
 * By what overlaps are ordered, and which way. The id tells apart what stands in the same
 * place.
 *
 * @param field by what
 * @param direction which way
 */
public record OverlapOrder(Field field, Direction direction) {

	/** Strongest first. */
	public static final OverlapOrder STRONGEST_FIRST = new OverlapOrder(Field.SCORE, Direction.DESC);

	Comparator<Overlap> comparator() {
		var by = (this.field == Field.SCORE) ? Comparator.comparing(Overlap::score)
				: Comparator.<Overlap, String>comparing((overlap) -> overlap.subject().name());
		return ((this.direction == Direction.ASC) ? by : by.reversed()).thenComparing(Overlap::id);
	}

	/** By what a finding stands in its place, the last part unique. */
	List<Object> sortKey(FindingRow finding) {
		return List.of((this.field == Field.SCORE) ? finding.thousandths() : finding.name(), finding.key());
	}

	/**
	 * By what overlaps are ordered.
	 */
	public enum Field {

		/** By strength. */
		SCORE,

		/** By the name of the topic, or by those of the two Deliverables. */
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
