package org.demarcationmap.export.json;

import java.io.OutputStream;

import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapWriter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes a map as JSON.
 */
@Component
class JsonWriter implements MapWriter {

	private final JsonMapper json = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.build();

	@Override
	public ExportFormat format() {
		return ExportFormat.JSON;
	}

	@Override
	public void write(Exported exported, ExportOptions options, OutputStream out) {
		this.json.writeValue(out, JsonMap.of(exported));
	}

}
