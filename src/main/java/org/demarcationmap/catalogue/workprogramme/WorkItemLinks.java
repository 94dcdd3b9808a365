package org.demarcationmap.catalogue.workprogramme;

import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.ReferenceKind;
import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.PeriodQuestion;
import org.demarcationmap.catalogue.facts.CatalogueFact.ReferenceFact;
import org.demarcationmap.catalogue.facts.CommonGrounds;
import org.demarcationmap.catalogue.facts.LiaisonNames;
import org.demarcationmap.catalogue.tables.RowFacts;
import org.jspecify.annotations.Nullable;

/**
 * A work item with the groups and texts that it names.
 */
final class WorkItemLinks {

	private final DeliverableFact item;

	private final CommonGrounds common;

	private final List<CatalogueFact> grounds = new ArrayList<>();

	private final List<CatalogueFact> references = new ArrayList<>();

	WorkItemLinks(DeliverableFact item) {
		this.item = item;
		this.common = new CommonGrounds(item.locus(), item.provenance().source());
	}

	/**
	 * All that follows from the names.
	 * @param equivalent the numbers that the same text has
	 * @param relations what is said of related texts
	 * @param liaisons the bodies with which the work is coordinated
	 */
	RowFacts facts(@Nullable String equivalent, @Nullable String relations, @Nullable LiaisonNames liaisons) {
		owner();
		if (equivalent != null) {
			NamedTexts.outside(equivalent).forEach((name) -> referTo(name, true, ReferenceKind.TWIN));
		}
		if (relations != null) {
			NamedTexts.outside(relations).forEach((name) -> referTo(name, true, ReferenceKind.CITES));
			NamedTexts.ours(relations).forEach((name) -> referTo(name, false, ReferenceKind.CITES));
		}
		return new RowFacts(this.grounds, this.item, this.references, List.of()).naming(liaisons, this.item);
	}

	private void owner() {
		var owner = this.item.responsibility();
		if (owner.body() != null) {
			this.common.group(owner.body()).ifPresent(this.grounds::add);
		}
		if (owner.question() != null && owner.period() != null) {
			this.grounds.add(this.common.question(new PeriodQuestion(owner.question(), owner.period())));
		}
	}

	private void referTo(DeliverableName name, boolean outside, ReferenceKind kind) {
		var own = this.item.names().getFirst();
		if (name.normalised().equals(own.normalised())) {
			return;
		}
		if (outside) {
			this.grounds.add(this.common.outsideText(name, null));
		}
		var where = (kind == ReferenceKind.TWIN) ? "equivalent number" : "relations";
		this.references.add(new ReferenceFact(this.item.locus(), own, name, kind, where, this.item.provenance()));
	}

}
