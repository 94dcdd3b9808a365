package org.demarcationmap.export.report;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.lines.EvidenceNow;
import org.demarcationmap.demarcation.lines.LineContent.Card;
import org.demarcationmap.demarcation.lines.LineContent.FrozenTreatment;
import org.demarcationmap.demarcation.lines.TopicEvidence;
import org.demarcationmap.export.UnknownExportException;
import org.demarcationmap.export.report.Block.Paragraph;
import org.demarcationmap.journal.CanonicalJson;

import org.springframework.stereotype.Component;

/**
 * Writes for a group what the others do on the topics in scope, as it is known now.
 */
@Component
class Baselines {

	private final Demarcations demarcations;

	private final EvidenceNow evidence;

	private final Clock clock;

	Baselines(Demarcations demarcations, EvidenceNow evidence, Clock clock) {
		this.demarcations = demarcations;
		this.evidence = evidence;
		this.clock = clock;
	}

	/**
	 * The baseline for a group.
	 * @param slug the demarcation, as a user wrote it
	 * @param body the code of the group's body, as a user wrote it
	 * @param query the address that gives it
	 * @return what it says
	 * @throws UnknownExportException where the body is none of the sides
	 */
	Report on(String slug, String body, String query) {
		var demarcation = this.demarcations.get(slug);
		if (demarcation.side(body).isEmpty()) {
			throw new UnknownExportException("'" + body + "' is no side of " + demarcation.slug() + ". Its sides are "
					+ names(demarcation.bodies()) + ".");
		}
		var topics = demarcation.topics().stream().map(TopicSlug::value).sorted().toList();
		var known = this.evidence.on(demarcation, Set.copyOf(topics));
		return of(demarcation, body, known, about(demarcation, body, known, query));
	}

	private About about(Demarcation demarcation, String body, TopicEvidence known, String query) {
		var methods = known.cards().stream().map(Card::methodVersion).distinct().sorted().toList();
		return new About(demarcation.slug().value(), "baseline for " + body, "CATALOGUE",
				this.clock.instant().truncatedTo(ChronoUnit.SECONDS), query, "none",
				methods.isEmpty() ? "no overlaps" : String.join(", ", methods),
				CanonicalJson.of(Map.of("treatments", known.treatments(), "topics", known.topics())).sha256(),
				demarcation.notice().stream().toList());
	}

	static Report of(Demarcation demarcation, String body, TopicEvidence known, About about) {
		var others = names(demarcation.others(body));
		var title = "Baseline for " + body + ": what " + others + " does on " + demarcation.title();
		var topics = demarcation.topics().stream().map(TopicSlug::value).sorted().toList();
		var parts = new BaselineSection(without(known, body), topics).parts();
		var sections = new ArrayList<Section>();
		sections
			.add(Section.of("How to read this",
					List.of(Paragraph.of("For " + body
							+ ", to be read before a joint meeting. It lists, topic by topic, the texts of " + others
							+ " that treat a topic in scope, as the catalogue knows them at " + about.asOf()
							+ ". What is not listed is not known here; it may exist all the same."))));
		sections.addAll(parts);
		return new Report(title, about,
				Map.of(FrontField.TITLE, title, FrontField.STUDY_GROUP, body, FrontField.ABSTRACT,
						"What " + others + " does on the " + topics.size() + " topics in scope of "
								+ demarcation.title() + ", topic by topic."),
				Section.numbered(sections, List.of(new FileAnnex(about).section())));
	}

	private static TopicEvidence without(TopicEvidence known, String body) {
		List<FrozenTreatment> others = known.treatments().stream().filter((it) -> !it.body().equals(body)).toList();
		return new TopicEvidence(known.topics(), known.cards(), others);
	}

	private static String names(List<?> bodies) {
		return bodies.stream().map(Object::toString).collect(Collectors.joining(" and "));
	}

}
