package org.demarcationmap.export.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.SampleMaps;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JsonLdTests {

	private static final String DCTERMS = "http://purl.org/dc/terms/";

	private static final String PROV = "http://www.w3.org/ns/prov#";

	private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

	private final JsonObject file = expanded();

	@Test
	void saysOfTheFileWhatItIs() {
		assertThat(this.file.getJsonArray("@type").getString(0)).isEqualTo(PROV + "Entity");
		assertThat(values(this.file, PROV + "generatedAtTime")).first()
			.asString()
			.contains("2026-03-02T09:01:00Z", "dateTime");
	}

	@Test
	void namesTopicsAsConcepts() {
		assertThat(this.file.getJsonArray("@included").getValuesAs(JsonObject.class)).allSatisfy((it) -> {
			assertThat(it.getString("@id")).startsWith("urn:demarcation-map:topic:");
			assertThat(it.getJsonArray("@type").getString(0)).isEqualTo(SKOS + "Concept");
			assertThat(it).containsKeys(SKOS + "prefLabel", SKOS + "notation");
		}).hasSize(2);
	}

	@Test
	void tellsTheSubjectsOfAllocations() {
		assertThat(allocations().map((it) -> it.getJsonArray(DCTERMS + "subject").getJsonObject(0).getString("@id")))
			.containsExactly("urn:demarcation-map:topic:identifier-terminology",
					"urn:demarcation-map:topic:oid-resolution");
	}

	@Test
	void tellsFromWhichConclusionsAllocationsCame() {
		assertThat(allocations()).allSatisfy((it) -> {
			assertThat(it).containsKey(PROV + "wasGeneratedBy");
			assertThat(it.getJsonArray(PROV + "wasDerivedFrom").getJsonObject(0).getString("@id"))
				.startsWith("urn:demarcation-map:proposal:0000");
			var conclusion = it.getJsonArray(PROV + "wasGeneratedBy").getJsonObject(0);
			assertThat(conclusion).containsKey(PROV + "endedAtTime");
			assertThat(conclusion.getJsonArray(PROV + "wasAssociatedWith").getJsonObject(0).getString("@id"))
				.isEqualTo("urn:demarcation-map:participant:co-chair-sg2");
		});
	}

	private Stream<JsonObject> allocations() {
		return this.file.getJsonArray(PROV + "wasDerivedFrom")
			.getJsonObject(0)
			.getJsonArray(DCTERMS + "hasPart")
			.getValuesAs(JsonObject.class)
			.stream();
	}

	private static JsonArray values(JsonObject node, String property) {
		var found = node.getJsonArray(property);
		return (found != null) ? found : JsonValue.EMPTY_JSON_ARRAY;
	}

	private static JsonObject expanded() {
		try {
			var out = new ByteArrayOutputStream();
			new JsonWriter().write(SampleMaps.line(), ExportOptions.NONE, out);
			var document = JsonDocument.of(new StringReader(out.toString(StandardCharsets.UTF_8)));
			return JsonLd.expand(document).get().getJsonObject(0);
		}
		catch (IOException | JsonLdError ex) {
			throw new IllegalStateException(ex);
		}
	}

}
