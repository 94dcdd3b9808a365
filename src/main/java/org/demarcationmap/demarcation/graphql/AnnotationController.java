package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.DemarcationSlug;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.annotations.Annotating;
import org.demarcationmap.demarcation.annotations.Annotation;
import org.demarcationmap.demarcation.annotations.AnnotationDraft;
import org.demarcationmap.demarcation.annotations.Annotations;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.overlap.Overlap;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Annotations, made and read.
 */
@Controller
class AnnotationController {

	private final Annotating annotating;

	private final Annotations annotations;

	private final Demarcations demarcations;

	AnnotationController(Annotating annotating, Annotations annotations, Demarcations demarcations) {
		this.annotating = annotating;
		this.annotations = annotations;
		this.demarcations = demarcations;
	}

	@MutationMapping
	AnnotatePayload annotate(@Argument AnnotationDraft input, GraphQLContext context) {
		var outcome = this.annotating.annotate(input);
		this.demarcations.find(input.demarcation()).ifPresent((it) -> RehearsalNotice.add(context, it));
		return new AnnotatePayload(outcome.valueOrNull(), outcome.userErrors());
	}

	@BatchMapping(typeName = "Annotation", field = "demarcation")
	Map<Annotation, Demarcation> demarcationOfAnnotation(Collection<Annotation> annotations) {
		var bySlug = this.demarcations.all().stream().collect(Collectors.toMap(Demarcation::slug, Function.identity()));
		return annotations.stream()
			.collect(Collectors.toMap(Function.identity(), (it) -> bySlug.get(it.demarcation())));
	}

	@BatchMapping(typeName = "Overlap", field = "annotations")
	Map<Overlap, List<Annotation>> annotationsOfOverlap(Collection<Overlap> overlaps) {
		var found = new LinkedHashMap<Overlap, List<Annotation>>();
		OverlapController.byDemarcation(overlaps, this.demarcations.all())
			.forEach((demarcation, its) -> found.putAll(on(demarcation.slug(), its)));
		return found;
	}

	private Map<Overlap, List<Annotation>> on(DemarcationSlug demarcation, List<Overlap> overlaps) {
		var topics = overlaps.stream()
			.flatMap((it) -> it.topic().stream())
			.map((topic) -> topic.slug().value())
			.toList();
		var byTopic = this.annotations.on(demarcation, topics)
			.stream()
			.collect(Collectors.groupingBy(Annotation::topic));
		return overlaps.stream()
			.collect(Collectors.toMap(Function.identity(),
					(overlap) -> overlap.topic()
						.map((topic) -> byTopic.getOrDefault(topic.slug(), List.of()))
						.orElse(List.of())));
	}

	/**
	 * What became of an annotation.
	 */
	record AnnotatePayload(@Nullable Annotation annotation, List<UserError> userErrors) {

	}

}
