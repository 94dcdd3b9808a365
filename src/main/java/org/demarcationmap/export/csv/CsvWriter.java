package org.demarcationmap.export.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapWriter;
import org.demarcationmap.export.Utf8Text;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.csv.CsvMapper;

import org.springframework.stereotype.Component;

/**
 * Writes the rows of a map as CSV in UTF-8, one after the other.
 */
@Component
class CsvWriter implements MapWriter {

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF };

	private final CsvMapper csv = CsvMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	@Override
	public ExportFormat format() {
		return ExportFormat.CSV;
	}

	@Override
	public void write(Exported exported, ExportOptions options, OutputStream out) throws IOException {
		if (options.bom()) {
			out.write(BYTE_ORDER_MARK);
		}
		var schema = this.csv.schemaFor(CsvRow.class).withHeader();
		var text = Utf8Text.to(out);
		try (var rows = this.csv.writer(schema).writeValues(text)) {
			if (exported.shown().rows().isEmpty()) {
				// the heading alone
				rows.writeAll(List.of());
			}
			for (var row : exported.shown().rows()) {
				rows.write(CsvRow.of(row, exported.cover()));
			}
		}
		text.flush();
	}

}
