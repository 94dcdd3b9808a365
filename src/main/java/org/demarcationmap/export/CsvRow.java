package org.demarcationmap.export;

import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.demarcationmap.demarcation.lines.Allocation;

/**
 * One allocation as a row of a CSV file. Every row bears the marks, so that none is lost
 * when rows are sorted or copied.
 */
@JsonPropertyOrder({ "topic", "aspect", "arrangement", "responsible", "contributing", "boundary", "status", "notice",
		"conclusions", "proposal", "revision", "demarcation", "version", "agreed", "asOf", "query", "checksum" })
record CsvRow(String topic, String aspect, String arrangement, String responsible, String contributing, String boundary,
		String status, String notice, String conclusions, String proposal, int revision, String demarcation,
		int version, String agreed, String asOf, String query, String checksum) {

	static List<CsvRow> of(ExportedLine exported) {
		return exported.line().content().allocations().stream().map((it) -> of(it, exported)).toList();
	}

	private static CsvRow of(Allocation allocation, ExportedLine exported) {
		var content = exported.line().content();
		return new CsvRow(allocation.topic(), allocation.aspect(), allocation.arrangement().name(),
				joined(allocation.responsible()), joined(allocation.contributing()), defused(allocation.boundary()),
				exported.status(), exported.notice().orElse(""), conclusions(allocation.basis()),
				allocation.basis().proposal(), allocation.basis().revision(), content.demarcation(), content.version(),
				content.agreed().toString(), exported.asOf().toString(), exported.query(), exported.line().checksum());
	}

	private static String conclusions(Allocation.Basis basis) {
		return basis.conclusions()
			.stream()
			.map((it) -> it.side() + " " + it.outcome() + " " + it.recorded())
			.collect(Collectors.joining("; "));
	}

	private static String joined(List<String> names) {
		return defused(String.join("; ", names));
	}

	/**
	 * Keeps a spreadsheet from running a cell as a formula, by an apostrophe in front.
	 */
	static String defused(String cell) {
		return (!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

}
