package org.demarcationmap.export.sssom;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.lines.LineContent.NamedTopic;
import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapWriter;
import org.demarcationmap.export.Utf8Text;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.dataformat.csv.CsvMapper;

import org.springframework.stereotype.Component;

/**
 * Writes the claims that the rows of a map rest on as SSSOM/TSV, one after the other, and
 * the reviews of overlaps with what is said of all of them.
 */
@Component
class SssomWriter implements MapWriter {

	private final CsvMapper tsv = CsvMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

	@Override
	public ExportFormat format() {
		return ExportFormat.SSSOM;
	}

	@Override
	public void write(Exported exported, ExportOptions options, OutputStream out) throws IOException {
		var text = Utf8Text.to(out);
		for (var line : new MetadataLines(exported).lines().toList()) {
			text.append(line).append('\n');
		}
		var evidence = exported.shown().evidence();
		var names = evidence.topics().stream().collect(Collectors.toMap(NamedTopic::slug, NamedTopic::name));
		var schema = this.tsv.schemaFor(Mapping.class).withHeader().withColumnSeparator('\t');
		try (var rows = this.tsv.writer(schema).writeValues(text)) {
			if (evidence.treatments().isEmpty()) {
				// the heading alone
				rows.writeAll(List.of());
			}
			for (var claim : evidence.treatments()) {
				rows.write(Mapping.of(claim, names));
			}
		}
		text.flush();
	}

}
