package org.demarcationmap.export.report;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import org.demarcationmap.export.report.Block.Table;

/**
 * Every document that the report rests on, once.
 *
 * @param facts what the report is written from
 */
record SourcesAnnex(ReportFacts facts) {

	Section section() {
		var sources = new TreeMap<String, TreeSet<String>>();
		add(sources, this.facts.demarcation().source(), "mandate");
		this.facts.proposals()
			.forEach((it) -> add(sources, it.proposal().facts().document(), "proposal " + it.proposal().id()));
		this.facts.rows()
			.forEach((row) -> row.basis()
				.endorsements()
				.forEach((it) -> add(sources, it.report(), Footnotes.body(it) + " on " + it.held())));
		this.facts.exported().shown().evidence().treatments().forEach((it) -> {
			if (it.facts().source() != null) {
				add(sources, it.facts().source(), it.deliverable() + " of " + it.body());
			}
		});
		return Section.of("Sources",
				List.of(Table.of("Documents that this report rests on", List.of("Source", "Of"),
						sources.entrySet()
							.stream()
							.map((it) -> List.of(Text.of(it.getKey()), Text.of(String.join("; ", it.getValue()))))
							.toList())));
	}

	private static void add(TreeMap<String, TreeSet<String>> sources, String source, String of) {
		if (!source.isBlank()) {
			sources.computeIfAbsent(source, (_) -> new TreeSet<>()).add(of);
		}
	}

}
