package org.demarcationmap.catalogue.writing;

import java.util.List;

import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.ContinuationFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.LiaisonsFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.MandateFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.ReferenceFact;

import org.springframework.stereotype.Component;

/**
 * What joins things of the catalogue that are there already.
 */
@Component
class ImportedLinks {

	private final ImportedReferences references;

	private final ImportedLiaisons liaisons;

	private final ImportedContinuations continuations;

	private final ImportedMandates mandates;

	ImportedLinks(ImportedReferences references, ImportedLiaisons liaisons, ImportedContinuations continuations,
			ImportedMandates mandates) {
		this.references = references;
		this.liaisons = liaisons;
		this.continuations = continuations;
		this.mandates = mandates;
	}

	Outcome write(List<? extends CatalogueFact> facts) {
		return this.references.write(ImportedThings.of(ReferenceFact.class, facts))
			.plus(this.liaisons.write(ImportedThings.of(LiaisonsFact.class, facts)))
			.plus(this.continuations.write(ImportedThings.of(ContinuationFact.class, facts)))
			.plus(this.mandates.write(ImportedThings.of(MandateFact.class, facts)));
	}

}
