package org.demarcationmap.export.xlsx;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.lines.LineContent.Card;
import org.demarcationmap.demarcation.lines.LineContent.SaidOfCard;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapRow;
import org.demarcationmap.export.RowCells;
import org.demarcationmap.export.xlsx.MapSheet.Column;

/**
 * The sheets of what the map itself says.
 */
final class RowSheets {

	private static final List<Column> LINE = List.of(new Column("Topic", 24), new Column("Name", 32),
			new Column("Aspect", 14), new Column("Arrangement", 14), new Column("Responsible", 22),
			new Column("Contributing", 22), new Column("Informed", 16), new Column("Boundary", 60),
			new Column("Valid until", 12), new Column("Review on", 12), new Column("Status", 14),
			new Column("Conclusions", 36), new Column("Endorsements", 36), new Column("Dissent", 40),
			new Column("Proposal", 38), new Column("Revision", 10));

	private static final List<Column> OVERLAPS = List.of(new Column("Topic", 24), new Column("Score", 10),
			new Column("Method version", 14), new Column("Overlap", 60), new Column("Paths", 60),
			new Column("Signals", 24), new Column("Reviews", 50), new Column("Id", 40));

	private static final List<Column> ABOUT = List.of(new Column("What", 20), new Column("Value", 100));

	private RowSheets() {
	}

	static MapSheet line(Exported exported, String says) {
		return new MapSheet("line", says, LINE, exported.shown().rows().stream().map(RowSheets::row));
	}

	private static List<Object> row(MapRow row) {
		var cells = new RowCells(row);
		return List.of(cells.topic(), cells.name(), cells.aspect(), cells.arrangement(), cells.responsible(),
				cells.contributing(), cells.informed(), cells.boundary(), cells.validUntil(), cells.reviewOn(),
				cells.state(), cells.conclusions(), cells.endorsements(), cells.dissent(), row.basis().proposal(),
				row.basis().revision());
	}

	static MapSheet overlaps(Exported exported, String says) {
		return new MapSheet("overlaps", says, OVERLAPS,
				exported.shown().evidence().cards().stream().map(RowSheets::overlap));
	}

	private static List<Object> overlap(Card card) {
		return List.of(card.topic(), card.score(), card.methodVersion(), card.sentence(),
				String.join("\n", card.paths()), signals(card.signals()),
				card.reviews().stream().map(RowSheets::said).collect(Collectors.joining("\n")), card.overlap());
	}

	private static String signals(Map<String, Double> signals) {
		return signals.entrySet()
			.stream()
			.map((it) -> it.getKey() + " " + it.getValue())
			.collect(Collectors.joining("; "));
	}

	private static String said(SaidOfCard it) {
		return it.side() + " " + it.verdict() + (it.reason().isEmpty() ? "" : ": " + it.reason());
	}

	static MapSheet about(Exported exported, String says) {
		return new MapSheet("about", says, ABOUT,
				exported.cover().lines().entrySet().stream().map((it) -> List.of(it.getKey(), it.getValue())));
	}

}
