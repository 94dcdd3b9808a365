package org.demarcationmap.demarcation;

import java.util.Optional;

import org.demarcationmap.journal.JournalEvent;

/**
 * Something that happened in one demarcation.
 */
sealed interface DemarcationEvent extends JournalEvent
		permits AnnotationMade, ConclusionRecorded, DemarcationOpened, LineAgreed, ComputingOverlaps.OverlapsStopped,
		ComputingOverlaps.OverlapsWanted, OverlapReviewed, PositionTaken, ProposalOpened, ProposalSubmitted {

	String slug();

	@Override
	default Optional<String> demarcation() {
		return Optional.of(slug());
	}

}
