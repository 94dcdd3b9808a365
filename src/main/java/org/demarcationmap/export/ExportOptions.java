package org.demarcationmap.export;

import java.time.Instant;
import java.util.Optional;

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
		var uri = UriComponentsBuilder.newInstance()
			.queryParam("side", this.filter.sides())
			.queryParam("question", this.filter.questions())
			.queryParam("topic", this.filter.topics())
			.queryParam("status", this.filter.states())
			.queryParamIfPresent("asOf", Optional.ofNullable(this.asOf))
			.queryParamIfPresent("bom", this.bom ? Optional.of(true) : Optional.empty());
		return uri.build().encode().toUriString();
	}

}
