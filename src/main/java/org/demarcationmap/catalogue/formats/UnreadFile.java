package org.demarcationmap.catalogue.formats;

import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.FactBatches;
import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.facts.Locus;

/**
 * A file among others that could not be opened: one record, which is rejected.
 *
 * @param name what it is called
 * @param why why it could not be opened, and what to do
 */
record UnreadFile(String name, String why) implements CatalogueFile {

	@Override
	public int records() {
		return 1;
	}

	@Override
	public void read(FactSink sink) {
		var batches = new FactBatches(sink);
		batches.reject(new Locus(this.name, 0).problem("", "", this.why));
		batches.handOn();
	}

	@Override
	public void close() {
	}

}
