package org.demarcationmap.export.report;

import java.io.IOException;
import java.io.OutputStream;

import org.demarcationmap.export.ExportFormat;

/**
 * Prints reports in one format.
 */
public interface ReportPrinter {

	ExportFormat format();

	/**
	 * Prints a report.
	 * @param report what it says
	 * @param out where to; stays open
	 * @throws IOException where nobody takes it any more
	 */
	void print(Report report, OutputStream out) throws IOException;

}
