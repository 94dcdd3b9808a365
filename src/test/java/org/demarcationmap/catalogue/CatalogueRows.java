package org.demarcationmap.catalogue;

import org.demarcationmap.catalogue.formats.Reading;
import org.demarcationmap.catalogue.writing.CatalogueWriter;

import org.springframework.boot.test.context.TestConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fills the catalogue of a test with the rows of small tables.
 */
@TestConfiguration
public class CatalogueRows {

	private final CatalogueWriter writer;

	CatalogueRows(CatalogueWriter writer) {
		this.writer = writer;
	}

	/**
	 * Writes tables, each with its name in a line of its own before the headings.
	 */
	public void load(String text) {
		for (var table : text.split("\n\n", -1)) {
			var lines = table.strip().split("\n", 2);
			var reading = Reading.of(lines[1]);
			assertThat(reading.rejected()).as("rows of %s that are not good", lines[0]).isEmpty();
			this.writer.write("test", reading.facts());
		}
	}

}
