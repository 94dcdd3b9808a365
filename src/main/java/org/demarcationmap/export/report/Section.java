package org.demarcationmap.export.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of a report under a heading of its own.
 *
 * @param number its number, such as {@code 3.1} or {@code Annex A}; empty before the
 * report is put together
 * @param heading its heading, without the number
 * @param blocks what stands under the heading
 * @param parts smaller sections below
 */
public record Section(String number, String heading, List<Block> blocks, List<Section> parts) {

	public Section {
		blocks = List.copyOf(blocks);
		parts = List.copyOf(parts);
	}

	static Section of(String heading, List<Block> blocks) {
		return of(heading, blocks, List.of());
	}

	static Section of(String heading, List<Block> blocks, List<Section> parts) {
		return new Section("", heading, blocks, parts);
	}

	/** The same with a number, and its parts numbered after it. */
	Section numbered(String its) {
		return new Section(its, this.heading, this.blocks,
				IntStream.range(0, this.parts.size())
					.mapToObj((at) -> this.parts.get(at).numbered(its + "." + (at + 1)))
					.toList());
	}

	/** Sections numbered from 1, then annexes from A. */
	static List<Section> numbered(List<Section> sections, List<Section> annexes) {
		return Stream.concat(
				IntStream.range(0, sections.size())
					.mapToObj((at) -> sections.get(at).numbered(Integer.toString(at + 1))),
				IntStream.range(0, annexes.size())
					.mapToObj((at) -> annexes.get(at).numbered("Annex " + (char) ('A' + at))))
			.toList();
	}

	/**
	 * The heading as it is printed.
	 * @return such as {@code 3.1 Resolution of object identifiers}
	 */
	public String title() {
		return this.number + " " + this.heading;
	}

	/**
	 * A name by which links find it.
	 * @return such as {@code section-3-1}
	 */
	public String id() {
		return "section-" + this.number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
	}

}
