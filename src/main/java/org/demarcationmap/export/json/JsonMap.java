package org.demarcationmap.export.json;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.demarcationmap.export.ExportSubject;
import org.demarcationmap.export.Exported;
import org.jspecify.annotations.Nullable;

/**
 * A map as a JSON file. The checksum is that of the whole {@code line} or
 * {@code proposal}, in canonical form, so that a reader can compute it again from a file
 * without a filter.
 */
@JsonPropertyOrder({ "$schema", "@context", "@type", "notices", "demarcation", "title", "holds", "state", "asOf",
		"query", "filter", "rowsShown", "rowsOfAll", "methodVersion", "checksum", "line", "proposal", "@included" })
record JsonMap(@JsonProperty("@context") Object context, List<String> notices, String demarcation, String title,
		String holds, String state, Instant asOf, String query, String filter, int rowsShown, int rowsOfAll,
		String methodVersion, String checksum, @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Object line,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Object proposal,
		@JsonProperty("@included") List<Concept> concepts) {

	JsonMap {
		notices = List.copyOf(notices);
		concepts = List.copyOf(concepts);
	}

	static JsonMap of(Exported exported, Object context, Object content) {
		var cover = exported.cover();
		var isLine = cover.subject() instanceof ExportSubject.OfLine;
		return new JsonMap(context, cover.notices(), cover.demarcation(), cover.title(), cover.subject().text(),
				cover.state().name(), cover.asOf(), cover.query(), cover.filter(), exported.shown().rows().size(),
				exported.whole().rows().size(), cover.methodVersion(), cover.checksum(), isLine ? content : null,
				isLine ? null : content,
				exported.shown().evidence().topics().stream().map((it) -> Concept.of(it.slug(), it.name())).toList());
	}

	@JsonProperty("$schema")
	String schema() {
		return SchemaController.ADDRESS;
	}

	@JsonProperty("@type")
	String type() {
		return "prov:Entity";
	}

	/**
	 * A topic as a concept.
	 *
	 * @param id its IRI
	 * @param notation its slug
	 * @param prefLabel its name
	 */
	@JsonPropertyOrder({ "@id", "@type", "notation", "prefLabel" })
	record Concept(@JsonProperty("@id") String id, String notation, String prefLabel) {

		static Concept of(String slug, String name) {
			return new Concept("urn:demarcation-map:topic:" + slug, slug, name);
		}

		@JsonProperty("@type")
		String type() {
			return "skos:Concept";
		}

	}

}
