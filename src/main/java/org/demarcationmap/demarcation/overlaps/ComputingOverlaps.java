package org.demarcationmap.demarcation.overlaps;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.overlap.OverlapComputations;

import org.springframework.stereotype.Service;

/**
 * Stops the computation of the overlaps of a demarcation, and has it begin again.
 */
@Service
public class ComputingOverlaps {

	private static final String NOTHING_YET = "There is nothing to stop yet: what changed in the catalogue is counted first, and only then the computation begins. Stop it in a moment.";

	private final Demarcations demarcations;

	private final OverlapComputations computations;

	private final Commands commands;

	ComputingOverlaps(Demarcations demarcations, OverlapComputations computations, Commands commands) {
		this.demarcations = demarcations;
		this.computations = computations;
		this.commands = commands;
	}

	/**
	 * Has the overlaps computed where they are not up to date, without waiting for it.
	 * @param demarcation the slug of a demarcation
	 * @return the demarcation, or why it cannot be done
	 */
	public Outcome<Demarcation> begin(String demarcation) {
		var outcome = this.commands
			.run((act) -> this.demarcations.named(demarcation).then((found) -> allow(found, act)));
		Optional.ofNullable(outcome.valueOrNull()).ifPresent((found) -> this.computations.begin(found.scope()));
		return outcome;
	}

	private Outcome<Demarcation> allow(Demarcation demarcation, Act act) {
		mayCompute(act.participant(), demarcation);
		this.computations.allow(demarcation.scope());
		act.record(new OverlapsWanted(demarcation.id(), demarcation.slug().value()));
		return Outcome.done(demarcation);
	}

	/**
	 * Stops the computation that is under way, if any. The overlaps that were computed
	 * before stay.
	 * @param demarcation the slug of a demarcation
	 * @return the demarcation, or why it cannot be done
	 */
	public Outcome<Demarcation> stop(String demarcation) {
		return this.commands.run((act) -> this.demarcations.named(demarcation).then((found) -> stop(found, act)));
	}

	private Outcome<Demarcation> stop(Demarcation demarcation, Act act) {
		mayCompute(act.participant(), demarcation);
		if (this.computations.stop(demarcation.scope())) {
			act.record(new OverlapsStopped(demarcation.id(), demarcation.slug().value()));
			return Outcome.done(demarcation);
		}
		return isYetToBegin(demarcation) ? Outcome.refused(ErrorCode.CONFLICT, NOTHING_YET) : Outcome.done(demarcation);
	}

	private boolean isYetToBegin(Demarcation demarcation) {
		var state = this.computations.states(List.of(demarcation.scope())).get(demarcation.scope());
		return state != null && !state.upToDate() && state.computation() == null;
	}

	private static void mayCompute(Participant participant, Demarcation demarcation) {
		if (participant.coChairedSides(demarcation.slug().value()).isEmpty()
				&& !participant.is(new Role.Secretariat())) {
			throw participant.refusal("Only co-chairs of " + demarcation.slug()
					+ " and the secretariat may stop the computation of its overlaps or have it begin");
		}
	}

	/**
	 * A participant wanted the overlaps to be computed.
	 */
	record OverlapsWanted(String subject, String slug) implements DemarcationEvent {

		@Override
		public Map<String, Object> changes() {
			return Map.of("computation", "wanted");
		}

	}

	/**
	 * A participant stopped the computation of the overlaps.
	 */
	record OverlapsStopped(String subject, String slug) implements DemarcationEvent {

		@Override
		public Map<String, Object> changes() {
			return Map.of("computation", "stopped");
		}

	}

}
