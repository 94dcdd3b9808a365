package org.demarcationmap.catalogue.imports;

import java.util.List;

import org.demarcationmap.catalogue.facts.Problem;

/**
 * A strict import met a bad row, and what it had written is taken back.
 */
class RefusedImportException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RefusedImportException(List<Problem> problems) {
		super("Nothing was imported, because the import is strict and this is wrong: " + problems.getFirst()
				+ ((problems.size() > 1) ? " And " + (problems.size() - 1) + " more up to there." : ""));
	}

}
