package org.demarcationmap.catalogue.imports;

import java.util.List;
import java.util.function.UnaryOperator;

import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.FactBatches;
import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.facts.Problem;

/**
 * A file of facts that a test made up.
 *
 * @param facts what its rows say
 * @param problems its bad rows
 */
record FactsFile(List<? extends CatalogueFact> facts, List<Problem> problems) implements CatalogueFile {

	@Override
	public int records() {
		return this.facts.size() + this.problems.size();
	}

	@Override
	public void read(FactSink sink) {
		var batches = new FactBatches(sink);
		this.facts.forEach((fact) -> {
			batches.add(fact);
			batches.handOnIfFull();
		});
		this.problems.forEach(batches::reject);
		batches.handOn();
	}

	@Override
	public void close() {
	}

	/**
	 * A file that is read as another one, with something done to what it hands on.
	 */
	record Disturbed(CatalogueFile file, UnaryOperator<FactSink> disturbance) implements CatalogueFile {

		@Override
		public int records() {
			return this.file.records();
		}

		@Override
		public void read(FactSink sink) {
			this.file.read(this.disturbance.apply(sink));
		}

		@Override
		public void close() {
		}

	}

}
