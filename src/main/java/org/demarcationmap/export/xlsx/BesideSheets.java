package org.demarcationmap.export.xlsx;

import java.util.List;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.agreement.ConcernLevel;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.receipts.Receipt;
import org.demarcationmap.export.beside.Beside;
import org.demarcationmap.export.beside.ProposalNow;
import org.demarcationmap.export.xlsx.MapSheet.Column;
import org.demarcationmap.overlap.coverage.CoverageRow;
import org.demarcationmap.overlap.coverage.CoverageSide;

/**
 * The sheets of what stands beside the map now.
 */
final class BesideSheets {

	private static final List<Column> COVERAGE = List.of(new Column("Topic", 24), new Column("Name", 32),
			new Column("Aspect", 14), new Column("Coverage", 14), new Column("Sides", 20), new Column("Texts", 40),
			new Column("Why", 80));

	private static final List<Column> CONCERNS = List.of(new Column("Proposal", 36), new Column("State", 22),
			new Column("Delegation", 28), new Column("Clause", 30), new Column("Revision", 10),
			new Column("Reason", 60), new Column("What would lift it", 60), new Column("Raised", 22),
			new Column("With", 26));

	private static final List<Column> PARTICIPATION = List.of(new Column("Proposal", 36), new Column("State", 22),
			new Column("Side", 10), new Column("Delegation", 28), new Column("Asked", 22), new Column("Answered", 22),
			new Column("On behalf", 12), new Column("Still needed", 80));

	private BesideSheets() {
	}

	/** A filtered workbook tells of the topics that it shows. */
	static MapSheet coverage(MapSheets map, String says) {
		var narrowed = !map.exported().cover().filter().equals("none");
		var topics = map.exported().shown().topics();
		return new MapSheet("coverage", says, COVERAGE,
				map.beside()
					.coverage()
					.stream()
					.filter((it) -> !narrowed || topics.contains(it.topic().slug().value()))
					.flatMap((it) -> it.rows().stream())
					.map(BesideSheets::row));
	}

	private static List<Object> row(CoverageRow row) {
		return List.of(row.topic().slug().value(), row.topic().name(), row.aspect().value(), row.work().name(),
				row.sides().stream().map((it) -> it.body().value()).collect(Collectors.joining("; ")),
				row.sides().stream().map(BesideSheets::texts).collect(Collectors.joining("\n")), row.why());
	}

	private static String texts(CoverageSide side) {
		var shown = side.deliverables().stream().map((it) -> it.name().value()).collect(Collectors.joining(", "));
		var more = side.deliverableCount() - side.deliverables().size();
		return side.body() + ": " + shown + ((more > 0) ? " and " + more + " more" : "");
	}

	static MapSheet concerns(Beside beside, String says) {
		return new MapSheet("concerns", says, CONCERNS,
				beside.proposals()
					.stream()
					.flatMap((now) -> now.proposal().concerns().stream().map((it) -> concern(now, it, beside))));
	}

	private static List<Object> concern(ProposalNow now, Concern concern, Beside beside) {
		var clause = concern.place().clause().map(Object::toString).orElse("the whole proposal");
		var level = ConcernLevel.of(concern, now.proposal().rules(), beside.asOf());
		return List.of(title(now), state(now), concern.delegation(), clause, concern.place().revision(),
				concern.reason(), concern.wouldLift(), concern.raised().at().toString(), level.words());
	}

	static MapSheet participation(Beside beside, String says) {
		return new MapSheet("participation", says, PARTICIPATION,
				beside.proposals()
					.stream()
					.flatMap((now) -> now.receipts().stream().map((it) -> participation(now, it))));
	}

	private static List<Object> participation(ProposalNow now, Receipt it) {
		return List.of(title(now), state(now), it.side().value(), it.delegation(),
				it.asked().map(Object::toString).orElse(""), it.answered().map(Object::toString).orElse(""),
				it.onBehalf() ? "yes" : "", now.readiness().sentence());
	}

	private static String title(ProposalNow now) {
		return now.proposal().facts().title();
	}

	private static String state(ProposalNow now) {
		return now.proposal().progress().state().name();
	}

}
