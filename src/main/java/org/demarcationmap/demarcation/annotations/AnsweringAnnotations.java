package org.demarcationmap.demarcation.annotations;

import java.util.UUID;
import java.util.function.BiFunction;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Participant;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Replies to annotations, resolves and reopens them. Who may not see one is told that
 * there is none.
 */
@Service
public class AnsweringAnnotations {

	private final Demarcations demarcations;

	private final Annotations annotations;

	private final WrittenAnnotations written;

	private final Commands commands;

	AnsweringAnnotations(Demarcations demarcations, Annotations annotations, WrittenAnnotations written,
			Commands commands) {
		this.demarcations = demarcations;
		this.annotations = annotations;
		this.written = written;
		this.commands = commands;
	}

	/**
	 * Replies to an annotation. Whoever may annotate and sees it may. A reply has no
	 * replies of its own.
	 * @param id the key of an annotation
	 * @param text the reply
	 * @return the annotation with the reply, or why that cannot be made
	 */
	public Outcome<Annotation> reply(String id, String text) {
		return onSeen(id, (seen, act) -> {
			Noting.mustTakePart(act.participant(), seen.demarcation(), "reply to an annotation");
			var refusals = new Refusals();
			Wording.neededText(refusals, text, "text");
			return refusals.orElse(() -> {
				var reply = new AnnotationReply(UUID.randomUUID().toString(), text.strip(), act.participant().name(),
						act.now());
				this.written.reply(seen.annotation(), reply);
				return done(id, new AnnotationReplied(seen.annotation(), reply), act);
			});
		});
	}

	/**
	 * Resolves an annotation. Its author and the co-chairs may.
	 * @param id the key of an annotation
	 * @return the annotation, or why it cannot be resolved
	 */
	public Outcome<Annotation> resolve(String id) {
		return onSeen(id, (seen, act) -> {
			mustSettle(act.participant(), seen, "resolve");
			if (!seen.annotation().settling().open()) {
				return unchanged("The annotation was resolved before, by " + seen.annotation().settling().resolvedBy()
						+ ". Reopen it to change that.");
			}
			this.written.settle(id, seen.annotation().settling().resolve(act.participant().name(), act.now()));
			return done(id, new AnnotationResolved(seen.annotation()), act);
		});
	}

	/**
	 * Reopens an annotation that was resolved. Its author and the co-chairs may.
	 * @param id the key of an annotation
	 * @return the annotation, or why it cannot be reopened
	 */
	public Outcome<Annotation> reopen(String id) {
		return onSeen(id, (seen, act) -> {
			mustSettle(act.participant(), seen, "reopen");
			if (seen.annotation().settling().open()) {
				return unchanged("The annotation is open.");
			}
			this.written.settle(id, seen.annotation().settling().reopen(act.participant().name(), act.now()));
			return done(id, new AnnotationReopened(seen.annotation()), act);
		});
	}

	private Outcome<Annotation> done(String id, AnnotationEvent event, Act act) {
		act.record(event);
		return Outcome.done(this.annotations.find(id).orElseThrow());
	}

	private static Outcome<Annotation> unchanged(String message) {
		return Outcome.refused(ErrorCode.UNCHANGED, message, "annotation");
	}

	private Outcome<Annotation> onSeen(String id, BiFunction<Seen, Act, Outcome<Annotation>> decide) {
		return this.commands.run((act) -> {
			this.written.lock(id);
			return this.annotations.find(id)
				.map((annotation) -> new Seen(annotation, this.demarcations.get(annotation.demarcation().value())))
				.filter((it) -> it.by(act.participant()))
				.map((seen) -> decide.apply(seen, act))
				.orElseGet(() -> Outcome.refused(ErrorCode.UNKNOWN_ANNOTATION,
						"There is no annotation '" + id
								+ "'. They are listed by annotations(demarcation: …) { edges { node { id } } }.",
						"annotation"));
		});
	}

	private static void mustSettle(Participant participant, Seen seen, String act) {
		var slug = seen.demarcation().slug().value();
		if (!participant.name().equals(seen.annotation().author()) && participant.coChairedSides(slug).isEmpty()) {
			throw participant.refusal("Only its author " + seen.annotation().author() + " and co-chairs of " + slug
					+ " may " + act + " this annotation");
		}
	}

	/**
	 * An annotation and where it was made.
	 */
	private record Seen(Annotation annotation, Demarcation demarcation) {

		boolean by(Participant participant) {
			return Sight.of(participant, this.demarcation).sees(this.annotation.visibility());
		}

	}

}
