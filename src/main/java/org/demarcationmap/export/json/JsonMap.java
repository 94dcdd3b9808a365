package org.demarcationmap.export.json;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.demarcationmap.export.ExportSubject;
import org.demarcationmap.export.Exported;
import org.jspecify.annotations.Nullable;

/**
 * A map as a JSON file. The checksum is that of {@code line} or {@code proposal} alone,
 * in canonical form, so that a reader can compute it again from a file without a filter.
 */
@JsonPropertyOrder({ "@context", "notices", "demarcation", "title", "holds", "state", "asOf", "query", "filter",
		"methodVersion", "checksum", "line", "proposal" })
record JsonMap(@JsonProperty("@context") Object context, List<String> notices, String demarcation, String title,
		String holds, String state, Instant asOf, String query, String filter, String methodVersion, String checksum,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Object line,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Object proposal) {

	static JsonMap of(Exported exported) {
		var cover = exported.cover();
		var isLine = cover.subject() instanceof ExportSubject.OfLine;
		return new JsonMap(Map.of(), cover.notices(), cover.demarcation(), cover.title(), cover.subject().text(),
				cover.state().name(), cover.asOf(), cover.query(), cover.filter(), cover.methodVersion(),
				cover.checksum(), isLine ? exported.canonical() : null, isLine ? null : exported.canonical());
	}

}
