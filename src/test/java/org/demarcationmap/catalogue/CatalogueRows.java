package org.demarcationmap.catalogue;

import org.demarcationmap.catalogue.imports.TableRows;
import org.demarcationmap.catalogue.writing.CatalogueWriter;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/**
 * Fills the catalogue of a test with the rows of small tables.
 */
@TestConfiguration
@Import(TableRows.class)
public class CatalogueRows {

	private final TableRows tables;

	private final CatalogueWriter writer;

	CatalogueRows(TableRows tables, CatalogueWriter writer) {
		this.tables = tables;
		this.writer = writer;
	}

	/**
	 * Writes tables, each with its name in a line of its own before the headings.
	 */
	public void load(String text) {
		for (var table : text.split("\n\n", -1)) {
			var lines = table.strip().split("\n", 2);
			this.writer.write("test", this.tables.facts(lines[0].strip(), lines[1]));
		}
	}

}
