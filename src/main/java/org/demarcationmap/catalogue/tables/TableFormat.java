package org.demarcationmap.catalogue.tables;

import java.util.List;
import java.util.Optional;

import org.demarcationmap.catalogue.facts.UnacceptableFileException;

/**
 * A kind of table, known by its headings.
 */
public interface TableFormat {

	/**
	 * The table that a row of headings begins.
	 * @param headings the cells of the row
	 * @param preamble the lines before it
	 * @return the table; empty if these are not the headings of this kind
	 * @throws UnacceptableFileException if they are, and the table cannot be read
	 */
	Optional<Table> begin(List<String> headings, List<String> preamble);

}
