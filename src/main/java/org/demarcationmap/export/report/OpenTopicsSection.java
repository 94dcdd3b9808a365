package org.demarcationmap.export.report;

import java.util.List;

import org.demarcationmap.export.report.Block.Bullets;
import org.demarcationmap.export.report.Block.Paragraph;

/**
 * The topics in scope of which the map says nothing.
 *
 * @param facts what the report is written from
 */
record OpenTopicsSection(ReportFacts facts) {

	Section section() {
		var open = this.facts.beside().leftOpen(this.facts.exported().whole());
		if (open.isEmpty()) {
			return Section.of(heading(), List.of(Paragraph.of("None: it speaks of every topic in scope.")));
		}
		return Section.of(heading(),
				List.of(new Paragraph(Text.of("In scope, and not spoken of by the whole of " + this.facts.map() + ":")
					.note(this.facts.moment())),
						new Bullets(open.stream()
							.map((it) -> Text.strong(it.topic().name())
								.and(" (" + it.topic().slug() + "): " + it.rows().getFirst().work() + ". "
										+ it.rows().getFirst().why()))
							.toList())));
	}

	private String heading() {
		return "Topics in scope that " + this.facts.map() + " leaves open";
	}

}
