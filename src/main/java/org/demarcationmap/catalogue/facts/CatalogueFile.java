package org.demarcationmap.catalogue.facts;

import java.io.Closeable;

/**
 * A file of catalogue data, opened and ready to be read, whatever its format. What it
 * says may be read more than once, and is the same each time.
 */
public interface CatalogueFile extends Closeable {

	/**
	 * How many records it has: rows of a table, or YAML documents.
	 */
	int records();

	/**
	 * Reads the file from its beginning to its end, or until the sink stops. A record
	 * that cannot be read stops only itself.
	 * @param sink takes what was read, batch by batch
	 */
	void read(FactSink sink);

}
