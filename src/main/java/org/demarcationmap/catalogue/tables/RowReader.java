package org.demarcationmap.catalogue.tables;

/**
 * Understands the rows of one kind of table.
 */
public interface RowReader {

	/**
	 * Understands a row.
	 * @throws BadRowException if it cannot be understood
	 */
	RowFacts read(TableRow row);

}
