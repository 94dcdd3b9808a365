package org.demarcationmap.catalogue.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Gathers what a reader finds into batches for the sink. A ground is handed on once.
 */
public final class FactBatches {

	private static final int SIZE = 500;

	/** So many records are passed over in the time that one takes. */
	private static final int PASSED_OVER = 10;

	private final FactSink sink;

	private final Set<Object> known = new HashSet<>();

	private final List<CatalogueFact> grounds = new ArrayList<>();

	private final List<CatalogueFact> facts = new ArrayList<>();

	private final List<CatalogueFact> consequences = new ArrayList<>();

	private final List<Problem> rejected = new ArrayList<>();

	private final List<Problem> notes = new ArrayList<>();

	private final List<RecordMark> marks = new ArrayList<>();

	private int records;

	private int unchanged;

	public FactBatches(FactSink sink) {
		this.sink = sink;
	}

	/**
	 * Adds what other facts rely on, unless a thing of this identity was added before.
	 */
	public void ground(Object identity, CatalogueFact fact) {
		if (this.known.add(identity)) {
			this.grounds.add(fact);
		}
	}

	public void add(CatalogueFact fact) {
		this.facts.add(fact);
		this.records += fact.records();
	}

	public void follow(CatalogueFact consequence) {
		this.consequences.add(consequence);
	}

	public void reject(Problem problem) {
		this.rejected.add(problem);
	}

	public void note(Problem problem) {
		this.notes.add(problem);
	}

	/**
	 * Has it remembered that a record was taken whole.
	 */
	public void mark(RecordMark mark) {
		this.marks.add(mark);
	}

	/**
	 * Passes over records that the catalogue took before.
	 */
	public void passOver(int records) {
		this.unchanged += records;
	}

	/**
	 * Hands the batch on if it is full. To be called between two records, so that what
	 * belongs to one record stays together.
	 */
	public void handOnIfFull() {
		if (this.records + this.rejected.size() + this.unchanged / PASSED_OVER >= SIZE) {
			handOn();
		}
	}

	/**
	 * Hands on what there is.
	 */
	public void handOn() {
		this.sink.take(new FactBatch(this.grounds, this.facts, this.consequences, this.rejected, this.notes, this.marks,
				this.unchanged));
		List.of(this.grounds, this.facts, this.consequences, this.rejected, this.notes, this.marks)
			.forEach(List::clear);
		this.records = 0;
		this.unchanged = 0;
	}

}
