package org.demarcationmap.export.json;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapWriter;
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

	private static final byte[] REPLACEMENT = "\uFFFD".getBytes(StandardCharsets.UTF_8);

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
		// Half a character, which UTF-8 does not know, is seen as U+FFFD.
		var encoder = StandardCharsets.UTF_8.newEncoder()
			.onMalformedInput(CodingErrorAction.REPLACE)
			.replaceWith(REPLACEMENT);
		var text = new OutputStreamWriter(out, encoder);
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
