package org.demarcationmap.export.docx;

import java.io.IOException;
import java.io.OutputStream;

import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapWriter;
import org.demarcationmap.export.report.Report;
import org.demarcationmap.export.report.ReportPrinter;
import org.demarcationmap.export.report.Reports;

import org.springframework.stereotype.Component;

/**
 * Writes reports as Word documents.
 */
@Component
class DocxWriter implements MapWriter, ReportPrinter {

	private final Reports reports;

	private final ReportTemplate template;

	DocxWriter(Reports reports, ReportTemplate template) {
		this.reports = reports;
		this.template = template;
	}

	@Override
	public ExportFormat format() {
		return ExportFormat.DOCX;
	}

	@Override
	public void write(Exported exported, ExportOptions options, OutputStream out) throws IOException {
		print(this.reports.on(exported), out);
	}

	@Override
	public void print(Report report, OutputStream out) throws IOException {
		new ReportDocument(this.template, report).write(out);
	}

}
