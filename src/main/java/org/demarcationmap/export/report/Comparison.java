package org.demarcationmap.export.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.demarcationmap.export.Exported;
import org.demarcationmap.export.MapRow;
import org.demarcationmap.export.report.Block.Change;
import org.demarcationmap.export.report.Block.Paragraph;
import org.demarcationmap.export.report.Block.Row;
import org.demarcationmap.export.report.Block.Table;
import org.jspecify.annotations.Nullable;

/**
 * Two maps of a demarcation as one document, in which what differs is marked.
 *
 * @param from the one
 * @param to the other
 * @param query the address that gives the document
 */
record Comparison(Exported from, Exported to, String query) {

	private static final List<String> HEADER = List.of("Topic", "Aspect", "Arrangement", "Responsible", "Contributing",
			"Informed", "Boundary", "Valid until", "Review on", "Status");

	Report report() {
		var title = "Comparison: " + this.from.demarcation().title();
		var about = about();
		return new Report(title, about,
				Map.of(FrontField.TITLE, title, FrontField.STUDY_GROUP,
						String.join(", ", this.from.demarcation().bodies().stream().map(Object::toString).toList()),
						FrontField.ABSTRACT,
						"What changes from the " + subject(this.from) + " to the " + subject(this.to) + "."),
				Section.numbered(List.of(compared(), changes()), List.of(new FileAnnex(about).section())));
	}

	private About about() {
		var one = this.from.cover();
		var other = this.to.cover();
		var notices = Stream.of(one, other).flatMap((it) -> it.notices().stream()).distinct().toList();
		return new About(one.demarcation(), "comparison of " + subject(this.from) + " with " + subject(this.to),
				one.state() + " and " + other.state(), other.asOf(), this.query, "none",
				Stream.of(one.methodVersion(), other.methodVersion()).distinct().collect(Collectors.joining(" and ")),
				one.checksum() + " and " + other.checksum(), notices);
	}

	private static String subject(Exported map) {
		return map.cover().subject().text();
	}

	private static Section compared() {
		return Section.of("How to read this",
				List.of(Paragraph.of("What only the later of the two has is marked as inserted, what only the earlier"
						+ " has as deleted. Accepting every change gives the later one, rejecting them the earlier"
						+ " one. Nothing is agreed by accepting or rejecting a change here.")));
	}

	private Section changes() {
		var before = byPlace(this.from);
		var after = byPlace(this.to);
		var places = new TreeSet<>(before.keySet());
		places.addAll(after.keySet());
		var rows = new ArrayList<Row>();
		places.forEach((place) -> rows.add(row(before.get(place), after.get(place))));
		return Section.of("The " + subject(this.to) + ", compared with the " + subject(this.from),
				List.of(rows.isEmpty() ? Paragraph.of("Neither says anything.")
						: new Table("What changes, place by place", HEADER, rows)));
	}

	private static Map<String, MapRow> byPlace(Exported map) {
		return map.whole()
			.rows()
			.stream()
			.collect(Collectors.toMap((row) -> row.place().toString(), Function.identity(), (one, _) -> one,
					LinkedHashMap::new));
	}

	private static Row row(@Nullable MapRow before, @Nullable MapRow after) {
		if (before != null && after != null) {
			var was = cells(before);
			var is = cells(after);
			var cells = IntStream.range(0, was.size())
				.mapToObj((at) -> WordDiff.between(was.get(at), is.get(at)))
				.toList();
			return noted(cells, "Was: " + Footnotes.of(before.basis()) + " Is: " + Footnotes.of(after.basis()),
					Change.NONE);
		}
		if (after != null) {
			return noted(cells(after).stream().map((it) -> WordDiff.inserted(Text.NONE, it)).toList(),
					Footnotes.of(after.basis()), Change.INSERTED);
		}
		var gone = Objects.requireNonNull(before);
		return noted(cells(gone).stream().map((it) -> WordDiff.deleted(Text.NONE, it)).toList(),
				Footnotes.of(gone.basis()), Change.DELETED);
	}

	private static Row noted(List<Text> cells, String note, Change change) {
		return new Row(Stream.concat(Stream.of(cells.getFirst().note(note)), cells.stream().skip(1)).toList(), change);
	}

	private static List<String> cells(MapRow row) {
		var shares = row.shares();
		var terms = row.terms();
		return List.of(row.place().name(), row.place().aspect(), row.arrangement().name(),
				String.join(", ", shares.responsible()), String.join(", ", shares.contributing()),
				String.join(", ", shares.informed()), terms.boundary(), Objects.toString(terms.validUntil(), ""),
				Objects.toString(terms.reviewOn(), ""), row.state().name());
	}

}
