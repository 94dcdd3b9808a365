package org.demarcationmap.demarcation.graphql;

import java.util.List;
import java.util.Optional;

import graphql.GraphQLContext;
import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.annotations.Annotating;
import org.demarcationmap.demarcation.annotations.Annotation;
import org.demarcationmap.demarcation.annotations.AnnotationDraft;
import org.demarcationmap.demarcation.annotations.AnnotationFilter;
import org.demarcationmap.demarcation.annotations.Annotations;
import org.demarcationmap.demarcation.annotations.AnsweringAnnotations;
import org.demarcationmap.demarcation.annotations.Sight;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Annotations, made, answered and listed.
 */
@Controller
class AnnotationController {

	private final Annotating annotating;

	private final AnsweringAnnotations answering;

	private final Annotations annotations;

	private final Demarcations demarcations;

	private final CurrentParticipant current;

	AnnotationController(Annotating annotating, AnsweringAnnotations answering, Annotations annotations,
			Demarcations demarcations, CurrentParticipant current) {
		this.annotating = annotating;
		this.answering = answering;
		this.annotations = annotations;
		this.demarcations = demarcations;
		this.current = current;
	}

	@QueryMapping
	Connection<Annotation> annotations(@Argument String demarcation, @Argument @Nullable AnnotationFilter filter,
			Page page, GraphQLContext context) {
		var found = this.demarcations.get(demarcation);
		RehearsalNotice.add(context, found);
		return this.annotations.in(found, Sight.of(this.current.get(), found),
				Optional.ofNullable(filter).orElse(AnnotationFilter.ALL), page);
	}

	@MutationMapping
	AnnotationPayload annotate(@Argument AnnotationDraft input, GraphQLContext context) {
		var outcome = this.annotating.annotate(input);
		mark(input.demarcation(), context);
		return AnnotationPayload.of(outcome);
	}

	@MutationMapping
	AnnotationPayload replyToAnnotation(@Argument ReplyInput input, GraphQLContext context) {
		return payload(this.answering.reply(input.annotation(), input.text()), input.annotation(), context);
	}

	@MutationMapping
	AnnotationPayload resolveAnnotation(@Argument WhichAnnotationInput input, GraphQLContext context) {
		return payload(this.answering.resolve(input.annotation()), input.annotation(), context);
	}

	@MutationMapping
	AnnotationPayload reopenAnnotation(@Argument WhichAnnotationInput input, GraphQLContext context) {
		return payload(this.answering.reopen(input.annotation()), input.annotation(), context);
	}

	/** To whom there is no such annotation, nothing may tell that there is one. */
	private AnnotationPayload payload(Outcome<Annotation> outcome, String id, GraphQLContext context) {
		if (outcome.userErrors().stream().noneMatch((error) -> error.code() == ErrorCode.UNKNOWN_ANNOTATION)) {
			this.annotations.find(id).ifPresent((annotation) -> mark(annotation.demarcation().value(), context));
		}
		return AnnotationPayload.of(outcome);
	}

	private void mark(String demarcation, GraphQLContext context) {
		this.demarcations.find(demarcation).ifPresent((it) -> RehearsalNotice.add(context, it));
	}

	/**
	 * What to reply to which annotation.
	 */
	record ReplyInput(String annotation, String text) {

	}

	/**
	 * Which annotation.
	 */
	record WhichAnnotationInput(String annotation) {

	}

	/**
	 * What became of an annotation.
	 */
	record AnnotationPayload(@Nullable Annotation annotation, List<UserError> userErrors) {

		static AnnotationPayload of(Outcome<Annotation> outcome) {
			return new AnnotationPayload(outcome.valueOrNull(), outcome.userErrors());
		}

	}

}
