package org.demarcationmap.export.report;

import java.util.List;

import org.demarcationmap.export.report.Block.Paragraph;
import org.demarcationmap.export.report.Block.Table;

/**
 * What every file says of itself.
 *
 * @param about that
 */
record FileAnnex(About about) {

	Section section() {
		return Section.of("About this file", List.of(
				Paragraph
					.of("The checksum is of all that this is made from, whatever is shown of it here. Every other file"
							+ " that is made from the same bears the same."),
				Table.of("Where this file is from", List.of("Name", "Value"),
						this.about.lines()
							.entrySet()
							.stream()
							.map((it) -> List.of(Text.of(it.getKey()), Text.of(it.getValue())))
							.toList())));
	}

}
