package org.demarcationmap.catalogue.tables;

import java.util.List;

import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.Problem;

/**
 * What one row says.
 *
 * @param grounds what it relies on
 * @param fact what it says
 * @param consequences what follows from it
 * @param notes what could not be read of it
 */
public record RowFacts(List<CatalogueFact> grounds, CatalogueFact fact, List<CatalogueFact> consequences,
		List<Problem> notes) {

	public RowFacts {
		grounds = List.copyOf(grounds);
		consequences = List.copyOf(consequences);
		notes = List.copyOf(notes);
	}

	public static RowFacts of(CatalogueFact fact) {
		return new RowFacts(List.of(), fact, List.of(), List.of());
	}

}
