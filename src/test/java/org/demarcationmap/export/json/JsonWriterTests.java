package org.demarcationmap.export.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.GoldenFiles;
import org.demarcationmap.export.RowFilter;
import org.demarcationmap.export.SampleMaps;
import org.demarcationmap.journal.CanonicalJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonWriterTests {

	@Test
	void writesTheLineWithItsEvidence() throws IOException {
		GoldenFiles.assertSame("line.json", json(SampleMaps.line()));
	}

	@Test
	void letsAReaderComputeTheChecksumAgain() throws IOException {
		var tree = new JsonMapper().readTree(json(SampleMaps.line()));
		var line = new JsonMapper().convertValue(tree.get("line"), Object.class);
		assertThat(CanonicalJson.of(line).sha256()).isEqualTo(tree.get("checksum").asString());
	}

	@Test
	void showsWhatTheFilterLeavesAndSaysSo() throws IOException {
		var filter = new RowFilter(List.of(), List.of(), List.of("oid-resolution"), List.of());
		var tree = new JsonMapper().readTree(json(SampleMaps.line(new ExportOptions(filter, null, false))));
		assertThat(tree.get("line").get("allocations")).hasSize(1);
		assertThat(tree.get("line").get("topics")).hasSize(1);
		assertThat(tree.get("filter").asString()).isEqualTo("topic oid-resolution");
		assertThat(tree.get("rowsShown").asInt()).isEqualTo(1);
		assertThat(tree.get("rowsOfAll").asInt()).isEqualTo(2);
		assertThat(tree.get("checksum").asString()).isEqualTo(SampleMaps.line().cover().checksum());
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|' /C calc'!A0", "<script>", "]]>", "\u0000\u0007", "שלום 物联网 😀" })
	void keepsEveryText(String text) throws IOException {
		var tree = new JsonMapper().readTree(json(SampleMaps.saying(text)));
		assertThat(tree.get("line").get("allocations").get(0).get("boundary").asString()).isEqualTo(text);
	}

	@Test
	void showsHalfACharacterAsReplaced() throws IOException {
		var tree = new JsonMapper().readTree(json(SampleMaps.saying("half \uD800")));
		assertThat(tree.get("title").asString()).isEqualTo("half \uFFFD");
	}

	private static byte[] json(Exported exported) throws IOException {
		var out = new ByteArrayOutputStream();
		new JsonWriter().write(exported, ExportOptions.NONE, out);
		return out.toByteArray();
	}

}
