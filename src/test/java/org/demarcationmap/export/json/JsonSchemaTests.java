package org.demarcationmap.export.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.RowFilter;
import org.demarcationmap.export.RowState;
import org.demarcationmap.export.SampleMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class JsonSchemaTests {

	@Test
	void describesEveryLine() throws IOException {
		for (var exported : List.of(SampleMaps.line(), SampleMaps.empty(), SampleMaps.line(50))) {
			assertThat(problems(json(exported))).isEmpty();
		}
	}

	@Test
	void describesAFilteredLine() throws IOException {
		var options = new ExportOptions(new RowFilter(List.of("SG2"), List.of(), List.of(), List.<RowState>of()), null,
				false);
		assertThat(problems(json(SampleMaps.line(options)))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"checksum\"", "\"line\"", "\"allocations\"", "\"conclusions\"", "\"grade\"" })
	void noticesWhatIsMissing(String member) throws IOException {
		var text = json(SampleMaps.line());
		var content = text.indexOf("\"notices\"");
		assertThat(problems(text.substring(0, content) + text.substring(content).replaceFirst(member, "\"x\"")))
			.isNotEmpty();
	}

	private static List<String> problems(String text) throws IOException {
		return schema().validate(text, InputFormat.JSON).stream().map(Object::toString).toList();
	}

	private static Schema schema() throws IOException {
		var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
		return registry
			.getSchema(new ClassPathResource("export/map.schema.json").getContentAsString(StandardCharsets.UTF_8));
	}

	private static String json(Exported exported) throws IOException {
		var out = new ByteArrayOutputStream();
		new JsonWriter().write(exported, ExportOptions.NONE, out);
		return out.toString(StandardCharsets.UTF_8);
	}

}
