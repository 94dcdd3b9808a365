package org.demarcationmap.catalogue.imports;

import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.FactBatch;
import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.writing.CatalogueWriter;
import org.demarcationmap.catalogue.writing.Outcome;

/**
 * Brings what a file says into the catalogue, batch by batch, until the file ends or the
 * progress says to stop.
 */
final class ImportRun implements FactSink {

	private final CatalogueWriter writer;

	private final Progress progress;

	ImportRun(CatalogueWriter writer, Progress progress) {
		this.writer = writer;
		this.progress = progress;
	}

	void run(CatalogueFile file) {
		file.read(this);
	}

	@Override
	public void looked(int records) {
		this.progress.look(records);
	}

	@Override
	public void take(FactBatch batch) {
		var grounds = this.writer.write(this.progress.key(), batch.grounds());
		var facts = this.writer.write(this.progress.key(), batch.facts());
		var consequences = this.writer.write(this.progress.key(), batch.consequences());
		this.progress.add(new Outcome(0, 0, 0, batch.rejected().size(), batch.problems()).plus(facts)
			.plus(Outcome.noted(grounds.problems()))
			.plus(Outcome.noted(consequences.problems())));
	}

	@Override
	public boolean isStopping() {
		return this.progress.isStopping();
	}

}
