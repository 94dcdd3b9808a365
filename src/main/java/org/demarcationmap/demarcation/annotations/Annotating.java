package org.demarcationmap.demarcation.annotations;

import java.util.List;
import java.util.UUID;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Annotates the topics, overlaps, clauses and lines of a demarcation.
 */
@Service
public class Annotating {

	private final Demarcations demarcations;

	private final AnnotationSubjects subjects;

	private final WrittenAnnotations written;

	private final Commands commands;

	Annotating(Demarcations demarcations, AnnotationSubjects subjects, WrittenAnnotations written, Commands commands) {
		this.demarcations = demarcations;
		this.subjects = subjects;
		this.written = written;
		this.commands = commands;
	}

	/**
	 * Adds an annotation. Co-chairs of the demarcation, experts of its sides and those
	 * who speak for its delegations may.
	 * @param draft what the participant wrote
	 * @return the annotation, or why it cannot be made
	 */
	public Outcome<Annotation> annotate(AnnotationDraft draft) {
		return this.commands.run((act) -> this.demarcations.locked(draft.demarcation())
			.then((demarcation) -> annotate(demarcation, draft, act)));
	}

	private Outcome<Annotation> annotate(Demarcation demarcation, AnnotationDraft draft, Act act) {
		Noting.mustTakePart(act.participant(), demarcation, "annotate");
		var refusals = new Refusals();
		var visibility = Noting.visibility(draft, demarcation, act.participant(), refusals);
		var subject = this.subjects.find(demarcation, draft, refusals);
		Wording.neededText(refusals, draft.text(), "text");
		return refusals.orElse(() -> Outcome.done(add(new Annotation(UUID.randomUUID().toString(), demarcation.slug(),
				subject.orElseThrow(), draft.kind(), draft.text().strip(), visibility.orElseThrow(),
				act.participant().name(), act.now(), Settling.NEW, List.of()), act)));
	}

	private Annotation add(Annotation annotation, Act act) {
		this.written.add(annotation);
		act.record(new AnnotationMade(annotation));
		return annotation;
	}

}
