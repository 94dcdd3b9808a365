package org.demarcationmap.export;

import java.util.List;
import java.util.stream.Collectors;

import org.demarcationmap.graphql.Quotes;

/**
 * A file was asked for that there is not.
 */
public class UnknownExportException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public UnknownExportException(String message) {
		super(Quotes.shortened(message));
	}

	static UnknownExportException format(String extension, List<ExportFormat> known) {
		return new UnknownExportException("There is no format '" + extension + "'. Choose among "
				+ known.stream().map(ExportFormat::extension).collect(Collectors.joining(", ")) + ".");
	}

}
