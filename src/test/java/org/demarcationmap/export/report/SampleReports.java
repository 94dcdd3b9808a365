package org.demarcationmap.export.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.lines.Allocation;
import org.demarcationmap.demarcation.lines.AllocationState;
import org.demarcationmap.demarcation.lines.LineContent;
import org.demarcationmap.demarcation.lines.LineContent.NamedTopic;
import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.SampleMaps;
import org.demarcationmap.export.beside.SampleBeside;

/**
 * Reports on maps of a rehearsal, for the tests of formats.
 */
public final class SampleReports {

	private static final Pictures PICTURES = new Pictures(square("1"), square("2"));

	private SampleReports() {
	}

	/** The report on {@link SampleMaps#line()}. */
	public static Report line() {
		return on(SampleMaps.line());
	}

	public static Report on(Exported exported) {
		return Reports.of(exported, SampleBeside.of(exported), PICTURES);
	}

	/**
	 * A later line than {@link SampleMaps#line()}: a row added, one removed, one worded
	 * otherwise.
	 */
	public static Exported later() {
		var basis = new Allocation.Basis("00000000-0000-0000-0000-000000000002", 3, "def", List.of(),
				AllocationState.AGREED, List.of(), List.of());
		var allocations = List.of(
				new Allocation("identifier-terminology", "WHOLE", Arrangement.JOINT, List.of("SG2", "SG20"), List.of(),
						List.of("TSAG"), "=once, in \"two\" texts; naïve, 物联网", null, LocalDate.of(2027, 9, 1), basis),
				new Allocation("uuid", "WHOLE", Arrangement.SOLE, List.of("SG2"), List.of(), List.of(), "New.", null,
						null, basis));
		var topics = List.of(new NamedTopic("identifier-terminology", "Terminology of identifiers"),
				new NamedTopic("uuid", "Universally unique identifiers"));
		return SampleMaps.of(new LineContent("rehearsal", "Rehearsal", true, 2, SampleMaps.AGREED, false,
				List.of("SG2", "SG20"), allocations, List.of(), List.of(), topics), ExportOptions.NONE);
	}

	private static String square(String side) {
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\"><rect width=\"" + side
				+ "\" height=\"9\"/></svg>";
	}

	/** A report with a picture. */
	public static Report withPicture() {
		var figure = new Block.Figure("A square", "A square in a box.",
				"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\"><rect width=\"9\" height=\"9\"/></svg>");
		return new Report("A report", line().about(), Map.of(),
				Section.numbered(List.of(Section.of("Picture", List.of(figure))), List.of()));
	}

	/** The comparison of two maps. */
	public static Report comparison(Exported from, Exported to) {
		return new Comparison(from, to, "/exports/rehearsal/comparison.docx?from=1&to=2").report();
	}

	/** What others than this group do on the topics of {@link SampleMaps#line()}. */
	public static Report baseline(String body) {
		var map = SampleMaps.line();
		var about = new About("rehearsal", "baseline for " + body, "CATALOGUE", map.cover().asOf(),
				"/exports/rehearsal/baseline/" + body + ".docx", "none", "1", "abc", map.cover().notices());
		return Baselines.of(map.demarcation(), body, map.whole().evidence(), about);
	}

	/** A report in which every free text is this one. */
	public static Report saying(String text) {
		var exported = SampleMaps.saying(text);
		return Reports.of(exported, SampleBeside.saying(exported, text), PICTURES);
	}

}
