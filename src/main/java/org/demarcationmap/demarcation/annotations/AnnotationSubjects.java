package org.demarcationmap.demarcation.annotations;

import java.util.Optional;
import java.util.Set;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.KnownTopics;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.annotations.AnnotationDraft.On;
import org.demarcationmap.demarcation.lines.AgreedLines;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.overlap.OverlapId;
import org.demarcationmap.overlap.Overlaps;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds what somebody wants to annotate.
 */
@Component
class AnnotationSubjects {

	private final KnownTopics topics;

	private final Overlaps overlaps;

	private final Proposals proposals;

	private final AgreedLines lines;

	AnnotationSubjects(KnownTopics topics, Overlaps overlaps, Proposals proposals, AgreedLines lines) {
		this.topics = topics;
		this.overlaps = overlaps;
		this.proposals = proposals;
		this.lines = lines;
	}

	/**
	 * What a draft is about: exactly one thing.
	 * @return empty where there is no such thing, which the refusals then say
	 */
	Optional<AnnotationSubject> find(Demarcation demarcation, AnnotationDraft draft, Refusals refusals) {
		var on = draft.on();
		var topic = draft.topic();
		if (on != null && on.proposal() != null && topic != null && on.overlap() == null && on.line() == null) {
			return clause(demarcation, new Place(on.proposal(), topic, on.aspect()), refusals);
		}
		if (isOne(topic, on)) {
			return (topic != null) ? topic(demarcation, topic, refusals) : other(demarcation, on, refusals);
		}
		refusals.add(ErrorCode.BAD_ARGUMENT,
				"Name one thing to annotate: a topic, an overlap, a proposal with the topic of its clause, or a line.",
				"on");
		return Optional.empty();
	}

	private static boolean isOne(@Nullable String topic, @Nullable On on) {
		var named = (topic != null) ? 1 : 0;
		if (on != null) {
			named += (on.overlap() != null) ? 1 : 0;
			named += (on.line() != null) ? 1 : 0;
			named += (on.proposal() != null) ? 2 : 0;
		}
		return named == 1;
	}

	private Optional<AnnotationSubject> other(Demarcation demarcation, @Nullable On on, Refusals refusals) {
		if (on != null && on.overlap() != null) {
			return overlap(demarcation, on.overlap(), refusals);
		}
		var version = (on != null) ? on.line() : null;
		if (version == null || this.lines.find(demarcation.slug().value(), version, null).isEmpty()) {
			refusals.add(ErrorCode.UNKNOWN_VERSION, demarcation.slug() + " has no version " + version + " of its line.",
					"on", "line");
			return Optional.empty();
		}
		return Optional.of(AnnotationSubject.line(version));
	}

	private Optional<AnnotationSubject> topic(Demarcation demarcation, String topic, Refusals refusals) {
		if (!demarcation.covers(topic)) {
			Unknown.topicOf(refusals, demarcation, topic, !this.topics.among(Set.of(topic)).isEmpty(), "topic");
			return Optional.empty();
		}
		return Optional.of(AnnotationSubject.topic(topic));
	}

	private Optional<AnnotationSubject> overlap(Demarcation demarcation, String id, Refusals refusals) {
		var found = OverlapId.parse(id).flatMap((key) -> this.overlaps.byId(demarcation.scope(), key));
		refusals.when(found.isEmpty(), ErrorCode.UNKNOWN_OVERLAP,
				() -> "There is no overlap '" + id + "' in " + demarcation.slug() + " now.", "on", "overlap");
		return found.map((overlap) -> AnnotationSubject.overlap(id,
				overlap.topic().map((topic) -> topic.slug().value()).orElse("")));
	}

	private Optional<AnnotationSubject> clause(Demarcation demarcation, Place place, Refusals refusals) {
		var proposal = this.proposals.find(place.proposal())
			.filter((it) -> it.demarcation().slug().equals(demarcation.slug()));
		if (proposal.isEmpty()) {
			refusals.add(ErrorCode.UNKNOWN_PROPOSAL, Unknown.proposalSentence(place.proposal()), "on", "proposal");
			return Optional.empty();
		}
		if (!place.isIn(proposal.get())) {
			refusals.add(ErrorCode.UNKNOWN_CLAUSE, "The proposal has no clause on " + place.aspect() + " of '"
					+ place.topic() + "' in its current revision.", "topic");
			return Optional.empty();
		}
		return Optional.of(AnnotationSubject.clause(place.proposal(), place.topic(), place.aspect()));
	}

	/**
	 * The place of a clause.
	 */
	private record Place(String proposal, String topic, String aspect) {

		boolean isIn(Proposal found) {
			return found.revision()
				.clauses()
				.stream()
				.anyMatch((clause) -> clause.topic().value().equals(this.topic)
						&& clause.aspect().value().equals(this.aspect));
		}

	}

}
