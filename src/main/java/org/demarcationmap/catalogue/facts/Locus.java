package org.demarcationmap.catalogue.facts;

/**
 * A place in what was imported.
 *
 * @param file the file, or the record in a zip
 * @param line the line, counted from 1; 0 where the whole file is meant
 */
public record Locus(String file, int line) {

	public Problem problem(String field, String value, String mend) {
		return new Problem(this.file, this.line, field, value, mend);
	}

}
