package org.demarcationmap.export;

import java.util.List;
import java.util.Objects;

/**
 * A row of a map as the cells of a table, safe to be opened by a spreadsheet.
 *
 * @param row the row
 */
public record RowCells(MapRow row) {

	public String topic() {
		return SafeCell.of(this.row.place().topic());
	}

	public String name() {
		return SafeCell.of(this.row.place().name());
	}

	public String aspect() {
		return SafeCell.of(this.row.place().aspect());
	}

	public String arrangement() {
		return this.row.arrangement().name();
	}

	public String responsible() {
		return joined(this.row.shares().responsible());
	}

	public String contributing() {
		return joined(this.row.shares().contributing());
	}

	public String informed() {
		return joined(this.row.shares().informed());
	}

	public String boundary() {
		return SafeCell.of(this.row.terms().boundary());
	}

	public String validUntil() {
		return Objects.toString(this.row.terms().validUntil(), "");
	}

	public String reviewOn() {
		return Objects.toString(this.row.terms().reviewOn(), "");
	}

	public String state() {
		return this.row.state().name();
	}

	/** Such as {@code SG2 AGREED 2026-03-02T09:00:00Z}, one after the other. */
	public String conclusions() {
		return joined(this.row.basis()
			.conclusions()
			.stream()
			.map((it) -> it.side() + " " + it.outcome() + " " + it.recorded())
			.toList());
	}

	/**
	 * Such as {@code SG2 ENDORSED, meeting (report), 2026-03-02}, one after the other.
	 */
	public String endorsements() {
		return joined(this.row.basis()
			.endorsements()
			.stream()
			.map((it) -> (it.body().isEmpty() ? "joint meeting" : it.body()) + " " + it.kind() + ", " + it.meeting()
					+ " (" + it.report() + "), " + it.held())
			.toList());
	}

	/** Each in its own words, with who said it. */
	public String dissent() {
		return joined(this.row.basis().dissent().stream().map((it) -> it.by() + ": " + it.text()).toList());
	}

	private static String joined(List<String> names) {
		return SafeCell.of(String.join("; ", names));
	}

}
