package org.demarcationmap.export.sssom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.facts.CatalogueFact.TreatmentFact;
import org.demarcationmap.catalogue.formats.Reading;
import org.demarcationmap.demarcation.lines.LineContent.FrozenTreatment;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.GoldenFiles;
import org.demarcationmap.export.RowFilter;
import org.demarcationmap.export.SampleMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SssomWriterTests {

	private static final List<String> TERMS = List.of("semapv:ManualMappingCuration", "semapv:UnspecifiedMatching",
			"semapv:LexicalMatching");

	@Test
	void writesTheClaimsOfALine() throws IOException {
		GoldenFiles.assertSame("line.sssom.tsv", tsv(SampleMaps.line()).getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void readsBackAsTheSameClaims() throws IOException {
		var exported = SampleMaps.line();
		var reading = Reading.of(tsv(exported));
		assertThat(reading.rejected()).isEmpty();
		assertThat(reading.notes()).isEmpty();
		assertThat(reading.facts(TreatmentFact.class)).extracting(SssomWriterTests::text)
			.containsExactlyElementsOf(
					exported.whole().evidence().treatments().stream().map(SssomWriterTests::text).toList());
	}

	private static String text(TreatmentFact fact) {
		var claim = fact.claim();
		return String.join(" ", fact.deliverable().toString(), fact.topic().toString(), claim.grade().name(),
				claim.place().name(), claim.aspect().value(), claim.justification(), claim.confidence().toString(),
				claim.status().name(), fact.provenance().source());
	}

	private static String text(FrozenTreatment frozen) {
		var facts = frozen.facts();
		return String.join(" ", frozen.deliverable(), frozen.topic(), frozen.grade(), facts.place(), facts.aspect(),
				facts.justification(), String.valueOf(facts.confidence()), frozen.status(), facts.source());
	}

	@Test
	void hasTheSlotsThatTheStandardRequires() throws IOException {
		var text = tsv(SampleMaps.line());
		var metadata = metadata(text);
		assertThat(metadata.get("mapping_set_id").asString()).startsWith("urn:demarcation-map:map:rehearsal:v1");
		assertThat(metadata.get("license").asString()).startsWith("https://");
		assertThat(rows(text)).isNotEmpty().allSatisfy((row) -> {
			assertThat(row.get("mapping_justification")).isIn(TERMS);
			for (var slot : List.of("subject_id", "predicate_id", "object_id", "mapping_justification",
					"mapping_source")) {
				assertThat(metadata.get("curie_map").has(row.getOrDefault(slot, "").split(":", 2)[0])).as(slot)
					.isTrue();
			}
		});
	}

	@Test
	void definesItsExtensions() throws IOException {
		var text = tsv(SampleMaps.line());
		var metadata = metadata(text);
		var defined = metadata.get("extension_definitions").valueStream().map((it) -> it.get("slot_name").asString());
		var used = rows(text).getFirst().keySet().stream().filter((it) -> it.startsWith("ext_"));
		var said = metadata.propertyStream().map(Map.Entry::getKey).filter((it) -> it.startsWith("ext_"));
		assertThat(defined.toList()).doesNotHaveDuplicates().containsAll(used.toList()).containsAll(said.toList());
	}

	@Test
	void saysWhatEveryFileSaysAndHowOverlapsWereReviewed() throws IOException {
		var exported = SampleMaps.line();
		var metadata = metadata(tsv(exported));
		assertThat(metadata.get("ext_map_checksum").asString()).isEqualTo(exported.cover().checksum());
		assertThat(metadata.get("ext_map_notice").asString()).contains("REHEARSAL: ", "PROVISIONAL: ");
		var reviews = new JsonMapper().readTree(metadata.get("ext_map_overlap_reviews").asString());
		assertThat(reviews.get(0).get("reviews").get(0).get("verdict").asString()).isEqualTo("AGREE");
	}

	@Test
	void showsWhatTheFilterLeaves() throws IOException {
		var filter = new RowFilter(List.of(), List.of(), List.of("identifier-terminology"), List.of());
		var text = tsv(SampleMaps.line(new ExportOptions(filter, null, false)));
		assertThat(rows(text)).isEmpty();
		assertThat(metadata(text).get("ext_map_filter").asString()).isEqualTo("topic identifier-terminology");
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|' /C calc'!A0", "tab\tand \"quotes\"\nand lines", "\u0000\u0007\u0085\u2028\uFEFF",
			"half \uD800", "שלום 物联网 😀", "# no comment" })
	void keepsFitForReadersWhateverATextSays(String said) throws IOException {
		var text = tsv(SampleMaps.saying(said));
		assertThat(metadata(text).get("mapping_set_title")).isNotNull();
		var reading = Reading.of(text);
		assertThat(reading.rejected()).isEmpty();
		assertThat(reading.facts(TreatmentFact.class)).hasSize(2);
	}

	private static JsonNode metadata(String text) {
		return new YAMLMapper().readTree(text.lines()
			.filter((line) -> line.startsWith("#"))
			.map((line) -> line.substring(1))
			.collect(Collectors.joining("\n")));
	}

	private static List<Map<String, String>> rows(String text) {
		var lines = text.lines().filter((line) -> !line.startsWith("#")).map((it) -> it.split("\t", -1)).toList();
		var headings = lines.getFirst();
		return lines.stream().skip(1).map((cells) -> {
			var row = new HashMap<String, String>();
			for (var column = 0; column < headings.length; column++) {
				row.put(headings[column], cells[column].replace("\"", ""));
			}
			return Map.copyOf(row);
		}).toList();
	}

	private static String tsv(Exported exported) throws IOException {
		var out = new ByteArrayOutputStream();
		new SssomWriter().write(exported, ExportOptions.NONE, out);
		return out.toString(StandardCharsets.UTF_8);
	}

}
