package org.demarcationmap.export.beside;

import java.util.List;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.annotations.Annotation;
import org.demarcationmap.demarcation.annotations.AnnotationFilter;
import org.demarcationmap.demarcation.annotations.Annotations;
import org.demarcationmap.demarcation.annotations.Sight;
import org.demarcationmap.graphql.Edge;
import org.demarcationmap.graphql.Page;

import org.springframework.stereotype.Component;

/**
 * The annotations of a demarcation, as far as whoever asks now may see them.
 */
@Component
class NotesInSight {

	private static final int MOST = 1000;

	private final Annotations annotations;

	private final CurrentParticipant current;

	NotesInSight(Annotations annotations, CurrentParticipant current) {
		this.annotations = annotations;
		this.current = current;
	}

	List<Annotation> in(Demarcation demarcation) {
		var sight = this.current.find()
			.map((reader) -> Sight.of(reader, demarcation))
			.orElseGet(() -> new Sight(List.of(), false));
		return this.annotations.in(demarcation, sight, AnnotationFilter.ALL, new Page(MOST, List.of(), "", false))
			.edges()
			.stream()
			.map(Edge::node)
			.toList();
	}

}
