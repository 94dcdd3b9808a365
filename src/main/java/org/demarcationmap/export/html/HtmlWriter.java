package org.demarcationmap.export.html;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapWriter;
import org.demarcationmap.export.report.Report;
import org.demarcationmap.export.report.ReportPrinter;
import org.demarcationmap.export.report.Reports;

import org.springframework.stereotype.Component;

/**
 * Writes reports as pages.
 */
@Component
class HtmlWriter implements MapWriter, ReportPrinter {

	private final Reports reports;

	HtmlWriter(Reports reports) {
		this.reports = reports;
	}

	@Override
	public ExportFormat format() {
		return ExportFormat.HTML;
	}

	@Override
	public void write(Exported exported, ExportOptions options, OutputStream out) throws IOException {
		print(this.reports.on(exported), out);
	}

	@Override
	public void print(Report report, OutputStream out) throws IOException {
		write(report, out);
	}

	static void write(Report report, OutputStream out) throws IOException {
		var page = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
		new Page(report, page).print();
		page.flush();
	}

}
