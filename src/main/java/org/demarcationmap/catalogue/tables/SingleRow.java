package org.demarcationmap.catalogue.tables;

import org.demarcationmap.catalogue.facts.FactBatches;
import org.demarcationmap.catalogue.facts.FactSink;

/**
 * A file that says no more than a table of one row would.
 *
 * @param rows where it stands
 * @param row what it says
 * @param reader understands it
 */
public record SingleRow(Rows rows, TableRow row, RowReader reader) {

	/**
	 * Reads it.
	 */
	public void read(FactSink sink) {
		var batches = new FactBatches(sink);
		this.rows.notes().forEach(batches::note);
		try {
			TableRecords.add(this.reader.read(this.row), batches);
		}
		catch (BadRowException ex) {
			batches.reject(ex.problem());
		}
		batches.handOn();
	}

}
