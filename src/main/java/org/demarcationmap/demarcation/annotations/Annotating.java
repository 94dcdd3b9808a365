package org.demarcationmap.demarcation.annotations;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Participant;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.KnownTopics;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Annotates the topics of a demarcation.
 */
@Service
public class Annotating {

	private final Demarcations demarcations;

	private final Annotations annotations;

	private final KnownTopics topics;

	private final Commands commands;

	Annotating(Demarcations demarcations, Annotations annotations, KnownTopics topics, Commands commands) {
		this.demarcations = demarcations;
		this.annotations = annotations;
		this.topics = topics;
		this.commands = commands;
	}

	/**
	 * Adds an annotation. Co-chairs of the demarcation and experts of its sides may.
	 * @param draft what the participant wrote
	 * @return the annotation, or why it cannot be made
	 */
	public Outcome<Annotation> annotate(AnnotationDraft draft) {
		return this.commands.run((act) -> this.demarcations.named(draft.demarcation())
			.then((demarcation) -> annotate(demarcation, draft, act)));
	}

	private Outcome<Annotation> annotate(Demarcation demarcation, AnnotationDraft draft, Act act) {
		mustTakePart(act.participant(), demarcation);
		var refusals = new Refusals();
		if (!demarcation.covers(draft.topic())) {
			Unknown.topicOf(refusals, demarcation, draft.topic(), !this.topics.among(Set.of(draft.topic())).isEmpty(),
					"topic");
		}
		Wording.neededText(refusals, draft.text(), "text");
		return refusals.orElse(() -> Outcome.done(add(demarcation, draft, act)));
	}

	private Annotation add(Demarcation demarcation, AnnotationDraft draft, Act act) {
		var annotation = new Annotation(UUID.randomUUID().toString(), demarcation.slug(), new TopicSlug(draft.topic()),
				draft.kind(), draft.text().strip(), act.participant().name(), act.now());
		this.annotations.add(annotation);
		act.record(new AnnotationMade(annotation.id(), demarcation.slug().value(), annotation.kind(),
				annotation.topic().value(), annotation.text()));
		return annotation;
	}

	private static void mustTakePart(Participant participant, Demarcation demarcation) {
		var bodies = demarcation.bodies().stream().map(BodyCode::value).collect(Collectors.toSet());
		if (participant.coChairedSides(demarcation.slug().value()).isEmpty()
				&& participant.bodies().stream().noneMatch(bodies::contains)) {
			throw participant
				.refusal("Only co-chairs of " + demarcation.slug() + " and experts of its sides may annotate");
		}
	}

}
