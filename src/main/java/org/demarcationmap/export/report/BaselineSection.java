package org.demarcationmap.export.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.lines.LineContent.FrozenTreatment;
import org.demarcationmap.demarcation.lines.LineContent.NamedTopic;
import org.demarcationmap.demarcation.lines.TopicEvidence;
import org.demarcationmap.export.report.Block.Paragraph;
import org.demarcationmap.export.report.Block.Table;

/**
 * What each group does on each topic.
 *
 * @param evidence what is known of the topics
 * @param topics the slugs of the topics, in their order
 */
record BaselineSection(TopicEvidence evidence, List<String> topics) {

	private static final List<String> HEADER = List.of("Text", "Group", "Question", "Title", "Aspect", "Treated as",
			"Claim");

	/** A part for each topic. */
	List<Section> parts() {
		var names = this.evidence.topics().stream().collect(Collectors.toMap(NamedTopic::slug, NamedTopic::name));
		var treatments = this.evidence.treatments().stream().collect(Collectors.groupingBy(FrozenTreatment::topic));
		return this.topics.stream().map((topic) -> part(topic, names, treatments)).toList();
	}

	private static Section part(String topic, Map<String, String> names,
			Map<String, List<FrozenTreatment>> treatments) {
		var name = names.getOrDefault(topic, topic);
		var its = treatments.getOrDefault(topic, List.of());
		return Section.of(name, List.of(its.isEmpty() ? Paragraph.of("No text of a side is known to treat it.")
				: Table.of("Texts that treat " + name, HEADER, its.stream().map(BaselineSection::row).toList())));
	}

	private static List<Text> row(FrozenTreatment it) {
		var facts = it.facts();
		return List.of(Text.of(it.deliverable()).note(Footnotes.of(it)), Text.of(it.body()),
				Text.of(Objects.requireNonNullElse(facts.question(), "Question not known")),
				Text.of(Objects.requireNonNullElse(facts.title(), "")),
				Text.of(Objects.requireNonNullElse(facts.aspect(), "")),
				Text.of(it.grade() + ((facts.place() != null) ? ", " + facts.place() : "")), Text.of(it.status()));
	}

}
