package org.demarcationmap.export.json;

import java.io.IOException;
import java.io.OutputStream;

import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapWriter;
import org.demarcationmap.export.Utf8Text;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Writes a map as JSON, which is JSON-LD, too.
 */
@Component
class JsonWriter implements MapWriter {

	private final JsonMapper json = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
		.build();

	private final JsonNode context;

	JsonWriter() throws IOException {
		try (var in = new ClassPathResource("export/map.context.json").getInputStream()) {
			this.context = this.json.readTree(in);
		}
	}

	@Override
	public ExportFormat format() {
		return ExportFormat.JSON;
	}

	@Override
	public void write(Exported exported, ExportOptions options, OutputStream out) throws IOException {
		var text = Utf8Text.to(out);
		this.json.writeValue(text, JsonMap.of(exported, this.context, content(exported)));
		text.flush();
	}

	private Object content(Exported exported) {
		if (exported.cover().filter().equals("none")) {
			return exported.canonical();
		}
		return ShownPart.of(exported).in(this.json.<ObjectNode>valueToTree(exported.canonical()));
	}

}
