package org.demarcationmap.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.lines.AgreedLine;
import org.demarcationmap.demarcation.lines.Allocation;
import org.demarcationmap.demarcation.lines.AllocationState;
import org.demarcationmap.demarcation.lines.LineContent;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.journal.CanonicalJson;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares exported files byte for byte with those under {@code src/test/resources},
 * which the system property {@code exports.rewrite} writes anew.
 */
class ExportedFilesTests {

	private static final Path GOLDEN = Path.of("src/test/resources/export");

	private static final Instant AGREED = Instant.parse("2026-03-02T09:00:00Z");

	@Test
	void writesCsv() throws IOException {
		assertGolden("line.csv", new LineFiles().csv(exported("csv")));
	}

	@Test
	void writesJson() throws IOException {
		assertGolden("line.json", new LineFiles().json(exported("json")));
	}

	@Test
	void letsAReaderComputeTheChecksumAgain() {
		var tree = new JsonMapper().readTree(new LineFiles().json(exported("json")));
		var line = new JsonMapper().convertValue(tree.get("line"), Object.class);
		assertThat(CanonicalJson.of(line).sha256()).isEqualTo(tree.get("checksum").asString());
	}

	private static ExportedLine exported(String format) {
		var basis = new Allocation.Basis("00000000-0000-0000-0000-000000000001", 1, "abc",
				List.of(new Allocation.Recorded("SG2", Conclusion.Result.AGREED, "co-chair-sg2", AGREED),
						new Allocation.Recorded("SG20", Conclusion.Result.AGREED, "co-chair-sg20", AGREED)),
				AllocationState.PROVISIONAL, List.of(), List.of());
		var allocations = List.of(
				new Allocation("identifier-terminology", "WHOLE", Arrangement.JOINT, List.of("SG2", "SG20"), List.of(),
						List.of(), "=once, in \"one\" text; naïve, 物联网", null, null, basis),
				new Allocation("oid-resolution", "USE", Arrangement.SOLE, List.of("Q6/20 (2025-2028)"), List.of("SG2"),
						List.of(), "", null, null, basis));
		var content = new LineContent("rehearsal", "Rehearsal", true, 1, AGREED, true, List.of("SG2", "SG20"),
				allocations, List.of(new LineContent.Card("oid-resolution", 0.25, "1", "Both treat it.",
						List.of("SG2 → A → OID ← B ← SG20"))),
				List.of());
		var line = new AgreedLine(content, CanonicalJson.of(content).sha256());
		return new ExportedLine(line, AGREED.plusSeconds(60), "/exports/rehearsal/1." + format);
	}

	private static void assertGolden(String name, byte[] content) throws IOException {
		var file = GOLDEN.resolve(name);
		if (Boolean.getBoolean("exports.rewrite")) {
			Files.write(file, content);
		}
		assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
	}

}
