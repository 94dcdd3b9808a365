package org.demarcationmap.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What whoever takes a map away can choose.
 *
 * @param filter which rows
 * @param asOf the moment of which the file shall tell, or nothing for now
 * @param bom whether a CSV file begins with a byte order mark, which some spreadsheets
 * need to read UTF-8
 */
public record ExportOptions(RowFilter filter, @Nullable Instant asOf, boolean bom) {

	/** Everything as it is now. */
	public static final ExportOptions NONE = new ExportOptions(RowFilter.ALL, null, false);

	/**
	 * The options as a query string.
	 * @return such as {@code ?side=SG2&bom=true}, empty where nothing was chosen
	 */
	public String query() {
		var uri = UriComponentsBuilder.newInstance();
		chosen().forEach((name, values) -> uri.queryParam(name, values.toArray()));
		return uri.build().encode().toUriString();
	}

	private SequencedMap<String, List<?>> chosen() {
		var chosen = new LinkedHashMap<String, List<?>>();
		chosen.put("side", this.filter.sides());
		chosen.put("question", this.filter.questions());
		chosen.put("topic", this.filter.topics());
		chosen.put("status", this.filter.states());
		chosen.put("asOf", Stream.ofNullable(this.asOf).toList());
		chosen.put("bom", this.bom ? List.of(true) : List.of());
		chosen.values().removeIf(List::isEmpty);
		return chosen;
	}

}
