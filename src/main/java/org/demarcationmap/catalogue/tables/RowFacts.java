package org.demarcationmap.catalogue.tables;

import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CommonGrounds;
import org.demarcationmap.catalogue.facts.LiaisonNames;
import org.demarcationmap.catalogue.facts.Problem;
import org.jspecify.annotations.Nullable;

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

	/**
	 * The same, and the liaisons that the row names.
	 * @param liaisons their names; none where the row names nobody
	 * @param item the work item of the row
	 */
	public RowFacts naming(@Nullable LiaisonNames liaisons, DeliverableFact item) {
		if (liaisons == null) {
			return this;
		}
		var common = new CommonGrounds(item.locus(), item.provenance().source());
		var said = liaisons.of(item.names().getFirst(), item.provenance()).stream();
		return new RowFacts(Stream.concat(this.grounds.stream(), liaisons.grounds(common).stream()).toList(), this.fact,
				Stream.concat(this.consequences.stream(), said).toList(),
				Stream.concat(this.notes.stream(), liaisons.notes().stream()).toList());
	}

}
