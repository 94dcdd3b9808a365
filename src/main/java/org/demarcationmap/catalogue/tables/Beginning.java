package org.demarcationmap.catalogue.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Looks for the row of headings, which need not be the first.
 */
final class Beginning implements Rows.Visitor {

	private static final int LOOKED_AT = 60;

	private static final int LONGEST_PREAMBLE = 5000;

	private final List<? extends TableFormat> formats;

	private final List<String> preamble = new ArrayList<>();

	private int others;

	private @Nullable Heading found;

	Beginning(List<? extends TableFormat> formats) {
		this.formats = formats;
	}

	@Override
	public boolean row(int line, List<String> cells) {
		for (var format : this.formats) {
			var table = format.begin(cells, this.preamble);
			if (table.isPresent()) {
				this.found = new Heading(line, cells, table.get());
				return false;
			}
		}
		return passOver(cells);
	}

	private boolean passOver(List<String> cells) {
		if (cells.stream().allMatch(String::isBlank)) {
			return true;
		}
		var comment = cells.getFirst().startsWith("#");
		this.others += comment ? 0 : 1;
		this.preamble.add(String.join("\t", cells));
		return this.others < LOOKED_AT && this.preamble.size() < LONGEST_PREAMBLE;
	}

	Optional<Heading> heading() {
		return Optional.ofNullable(this.found);
	}

	/**
	 * The row of headings.
	 *
	 * @param line where it stands
	 * @param cells the headings
	 * @param table what they begin
	 */
	record Heading(int line, List<String> cells, Table table) {

		Heading {
			cells = List.copyOf(cells);
		}

	}

}
