package org.demarcationmap.catalogue.search;

import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyStatus;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.StudyPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted among what is found; what is null does not matter.
 *
 * @param kinds what it is
 * @param body the code of the body that it is, that it belongs to, or that is responsible
 * for it
 * @param period the study period of a Question, or in which a Deliverable was approved
 * @param status where Deliverables stand
 * @param bodyStatus whether bodies exist
 */
public record SearchFilter(@Nullable List<SearchKind> kinds, @Nullable String body, @Nullable String period,
		@Nullable List<DeliverableStatus> status, @Nullable List<BodyStatus> bodyStatus) {

	/** Everything. */
	public static final SearchFilter ANY = new SearchFilter(null, null, null, null, null);

	List<String> labels() {
		var wanted = (this.kinds != null) ? this.kinds.stream() : Stream.of(SearchKind.values());
		return wanted.map(SearchKind::label).toList();
	}

	@Nullable StudyPeriod years() {
		return (this.period != null) ? StudyPeriod.parse(this.period) : null;
	}

}
