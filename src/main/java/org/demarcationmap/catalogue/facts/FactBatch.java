package org.demarcationmap.catalogue.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * What some records of a file say. Grounds and consequences come with the records and are
 * not counted as such.
 *
 * @param grounds what the facts rely on, such as the body that owns a text
 * @param facts what the records say, each counted by {@link CatalogueFact#records()}
 * @param consequences what follows from the facts once they are written, such as
 * references between them
 * @param rejected one problem for each record that was left out
 * @param notes what else there is to say, such as a column that is not read
 * @param marks what to remember of records that are taken whole
 * @param unchanged how many records need not be read, as the catalogue took the same
 * before
 */
public record FactBatch(List<CatalogueFact> grounds, List<CatalogueFact> facts, List<CatalogueFact> consequences,
		List<Problem> rejected, List<Problem> notes, List<RecordMark> marks, int unchanged) {

	public FactBatch {
		grounds = List.copyOf(grounds);
		facts = List.copyOf(facts);
		consequences = List.copyOf(consequences);
		rejected = List.copyOf(rejected);
		notes = List.copyOf(notes);
		marks = List.copyOf(marks);
	}

	/**
	 * What is written, in the order in which it is.
	 */
	public List<CatalogueFact> all() {
		return Stream.of(this.grounds, this.facts, this.consequences).flatMap(List::stream).toList();
	}

	/**
	 * What was wrong, with records left out and with those that were taken.
	 */
	public List<Problem> problems() {
		return Stream.concat(this.rejected.stream(), this.notes.stream()).toList();
	}

}
