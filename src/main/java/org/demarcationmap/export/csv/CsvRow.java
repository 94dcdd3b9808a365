package org.demarcationmap.export.csv;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.demarcationmap.export.Cover;
import org.demarcationmap.export.MapRow;
import org.demarcationmap.export.RowCells;
import org.demarcationmap.export.SafeCell;

/**
 * One row of a map as a row of a CSV file. Every row bears the marks, so that none is
 * lost when rows are sorted or copied.
 */
@JsonPropertyOrder({ "topic", "name", "aspect", "arrangement", "responsible", "contributing", "informed", "boundary",
		"validUntil", "reviewOn", "state", "notice", "conclusions", "endorsements", "dissent", "proposal", "revision",
		"demarcation", "holds", "asOf", "query", "filter", "methodVersion", "checksum" })
record CsvRow(String topic, String name, String aspect, String arrangement, String responsible, String contributing,
		String informed, String boundary, String validUntil, String reviewOn, String state, String notice,
		String conclusions, String endorsements, String dissent, String proposal, int revision, String demarcation,
		String holds, String asOf, String query, String filter, String methodVersion, String checksum) {

	static CsvRow of(MapRow row, Cover cover) {
		var cells = new RowCells(row);
		return new CsvRow(cells.topic(), cells.name(), cells.aspect(), cells.arrangement(), cells.responsible(),
				cells.contributing(), cells.informed(), cells.boundary(), cells.validUntil(), cells.reviewOn(),
				cells.state(), String.join(" ", cover.notices()), cells.conclusions(), cells.endorsements(),
				cells.dissent(), row.basis().proposal(), row.basis().revision(), cover.demarcation(),
				SafeCell.of(cover.subject().text()), cover.asOf().toString(), cover.query(),
				SafeCell.of(cover.filter()), cover.methodVersion(), cover.checksum());
	}

}
