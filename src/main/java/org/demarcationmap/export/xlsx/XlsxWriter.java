package org.demarcationmap.export.xlsx;

import java.io.IOException;
import java.io.OutputStream;

import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapWriter;
import org.demarcationmap.export.beside.BesideMaps;

import org.springframework.stereotype.Component;

/**
 * Writes a map with what stands beside it now as a workbook.
 */
@Component
class XlsxWriter implements MapWriter {

	private final BesideMaps beside;

	XlsxWriter(BesideMaps beside) {
		this.beside = beside;
	}

	@Override
	public ExportFormat format() {
		return ExportFormat.XLSX;
	}

	@Override
	public void write(Exported exported, ExportOptions options, OutputStream out) throws IOException {
		new MapSheets(exported, this.beside.of(exported)).write(out);
	}

}
