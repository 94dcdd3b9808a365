package org.demarcationmap.export.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A report: all that it says, in its order, for whoever prints it.
 *
 * @param title its title
 * @param about what the file says of itself
 * @param front the fields of its cover table of which something is known
 * @param sections its sections, numbered
 */
public record Report(String title, About about, Map<FrontField, String> front, List<Section> sections) {

	public Report {
		front = Map.copyOf(front);
		sections = List.copyOf(sections);
	}

	/**
	 * The whole cover table.
	 * @return a value for every field, in their order; {@link FrontField#OPEN} where
	 * nothing is known
	 */
	public Map<FrontField, String> table() {
		var table = new EnumMap<FrontField, String>(FrontField.class);
		for (var field : FrontField.values()) {
			table.put(field, this.front.getOrDefault(field, FrontField.OPEN));
		}
		return table;
	}

	/** What must not be overlooked on any of its pages. */
	public List<String> notices() {
		return this.about.notices();
	}

	/**
	 * The notices in a word each.
	 * @return such as {@code REHEARSAL}
	 */
	public List<String> marks() {
		return notices().stream().map((notice) -> notice.replaceFirst(":.*", "")).toList();
	}

}
