package org.demarcationmap.demarcation.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.demarcationmap.overlap.coverage.CoverageRow;
import org.demarcationmap.overlap.coverage.CoverageWord;

/**
 * What was said on one row of a coverage.
 *
 * @param row the row
 * @param all the justifications, oldest first
 */
public record RowJustifications(CoverageRow row, List<GapJustification> all) {

	public RowJustifications {
		all = List.copyOf(all);
	}

	/**
	 * Gives each row what was said on it.
	 * @param rows rows of one demarcation
	 * @param said what was said on their topics
	 */
	public static Map<CoverageRow, RowJustifications> each(Collection<CoverageRow> rows,
			Collection<GapJustification> said) {
		var byTopic = said.stream().collect(Collectors.groupingBy(GapJustification::topic));
		var each = new HashMap<CoverageRow, RowJustifications>();
		for (var row : rows) {
			var onTopic = byTopic.getOrDefault(row.topic().slug(), List.of());
			each.put(row, new RowJustifications(row,
					onTopic.stream().filter((it) -> it.isAbout(row.topic().slug(), row.aspect())).toList()));
		}
		return each;
	}

	/** The one that stands, as long as the row is a gap. */
	public Optional<GapJustification> standing() {
		return (this.row.work() == CoverageWord.GAP) ? this.all.stream().filter(GapJustification::stands).findFirst()
				: Optional.empty();
	}

}
