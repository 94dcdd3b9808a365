package org.demarcationmap.demarcation.graphql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.annotations.Annotation;
import org.demarcationmap.demarcation.annotations.Annotations;
import org.demarcationmap.demarcation.annotations.Sight;
import org.demarcationmap.demarcation.annotations.Visibility;
import org.demarcationmap.overlap.Overlap;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The fields of annotations, and annotations as fields of overlaps.
 */
@Controller
class AnnotationFieldsController {

	private final Annotations annotations;

	private final Demarcations demarcations;

	private final CurrentParticipant current;

	AnnotationFieldsController(Annotations annotations, Demarcations demarcations, CurrentParticipant current) {
		this.annotations = annotations;
		this.demarcations = demarcations;
		this.current = current;
	}

	@SchemaMapping
	String topic(Annotation annotation) {
		return annotation.about().topic();
	}

	@SchemaMapping
	Visibility.Circle visibility(Annotation annotation) {
		return annotation.visibility().circle();
	}

	@SchemaMapping(typeName = "Annotation", field = "side")
	@Nullable String sideOfAnnotation(Annotation annotation) {
		return annotation.visibility().side();
	}

	@SchemaMapping
	boolean open(Annotation annotation) {
		return annotation.settling().open();
	}

	@SchemaMapping
	@Nullable Instant resolved(Annotation annotation) {
		return annotation.settling().resolved();
	}

	@SchemaMapping
	@Nullable String resolvedBy(Annotation annotation) {
		return annotation.settling().resolvedBy();
	}

	@SchemaMapping
	@Nullable Instant reopened(Annotation annotation) {
		return annotation.settling().reopened();
	}

	@SchemaMapping
	@Nullable String reopenedBy(Annotation annotation) {
		return annotation.settling().reopenedBy();
	}

	@BatchMapping(typeName = "Annotation", field = "demarcation")
	Map<Annotation, Demarcation> demarcationOfAnnotation(Collection<Annotation> annotations) {
		var bySlug = this.demarcations.all().stream().collect(Collectors.toMap(Demarcation::slug, Function.identity()));
		return annotations.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(),
					(it) -> Objects.requireNonNull(bySlug.get(it.demarcation()))));
	}

	@BatchMapping(typeName = "Overlap", field = "annotations")
	Map<Overlap, List<Annotation>> annotationsOfOverlap(Collection<Overlap> overlaps) {
		var found = new LinkedHashMap<Overlap, List<Annotation>>();
		OverlapController.byDemarcation(overlaps, this.demarcations.all())
			.forEach((demarcation, its) -> found.putAll(on(demarcation, its)));
		return found;
	}

	private Map<Overlap, List<Annotation>> on(Demarcation demarcation, List<Overlap> overlaps) {
		var topics = overlaps.stream().map(AnnotationFieldsController::topic).distinct().toList();
		var found = this.annotations.on(demarcation.slug(), Sight.of(this.current.get(), demarcation), topics,
				overlaps.stream().map(Overlap::id).toList());
		var bySubject = found.stream().collect(Collectors.groupingBy(AnnotationFieldsController::subject));
		return overlaps.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (overlap) -> both(bySubject, topic(overlap), overlap.id())));
	}

	private static List<Annotation> both(Map<String, List<Annotation>> bySubject, String topic, String overlap) {
		var both = new ArrayList<Annotation>(bySubject.getOrDefault(topic, List.of()));
		both.addAll(bySubject.getOrDefault(overlap, List.of()));
		both.sort(Comparator.comparing(Annotation::made).thenComparing(Annotation::id));
		return both;
	}

	private static String topic(Overlap overlap) {
		return overlap.topic().map((topic) -> topic.slug().value()).orElse("");
	}

	private static String subject(Annotation annotation) {
		var overlap = annotation.about().overlap();
		return (overlap != null) ? overlap : annotation.about().topic();
	}

}
