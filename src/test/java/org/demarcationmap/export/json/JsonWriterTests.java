package org.demarcationmap.export.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.GoldenFiles;
import org.demarcationmap.export.SampleMaps;
import org.demarcationmap.journal.CanonicalJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonWriterTests {

	@Test
	void writesTheLineWithItsEvidence() throws IOException {
		GoldenFiles.assertSame("line.json", json(SampleMaps.line()));
	}

	@Test
	void letsAReaderComputeTheChecksumAgain() {
		var tree = new JsonMapper().readTree(json(SampleMaps.line()));
		var line = new JsonMapper().convertValue(tree.get("line"), Object.class);
		assertThat(CanonicalJson.of(line).sha256()).isEqualTo(tree.get("checksum").asString());
	}

	private static byte[] json(Exported exported) {
		var out = new ByteArrayOutputStream();
		new JsonWriter().write(exported, ExportOptions.NONE, out);
		return out.toByteArray();
	}

}
