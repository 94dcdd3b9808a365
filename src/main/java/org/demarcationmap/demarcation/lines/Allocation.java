package org.demarcationmap.demarcation.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.lines.AgreedLines.Restatement;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.jspecify.annotations.Nullable;

/**
 * One row of an agreed line: a clause as it was concluded, in plain words, so that it
 * reads the same for ever.
 *
 * @param topic the topic's slug
 * @param aspect the aspect
 * @param arrangement how the work is divided
 * @param responsible who is responsible, such as {@code Q1/2 (2025-2028)}
 * @param contributing who contributes
 * @param informed who is informed
 * @param boundary where the line runs; may be empty
 * @param validUntil the last day on which it holds, where an end is foreseen
 * @param reviewOn the day on which it is reviewed, where one is foreseen
 * @param basis what it rests on
 */
public record Allocation(String topic, String aspect, Arrangement arrangement, List<String> responsible,
		List<String> contributing, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> informed, String boundary,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate validUntil,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate reviewOn, Basis basis) {

	/**
	 * Lines that were stored before name nobody who is informed.
	 */
	@SuppressWarnings("NullAway") // what a stored line leaves out is read as null
	public Allocation {
		informed = (informed != null) ? List.copyOf(informed) : List.of();
	}

	/**
	 * What an allocation rests on.
	 *
	 * @param proposal the key of the proposal
	 * @param revision the number of its revision
	 * @param contentHash the content hash of that revision
	 * @param conclusions what the co-chairs recorded
	 * @param state how firm it is; stored lines call it {@code standing}
	 * @param endorsements what bodies said of the conclusions
	 * @param dissent what was said against it, in the words of those who said it
	 */
	public record Basis(String proposal, int revision, String contentHash, List<Recorded> conclusions,
			@JsonProperty("standing") AllocationState state, List<Endorsed> endorsements, List<Dissent> dissent) {

		/** Versions of the line from before these were kept lack them. */
		@SuppressWarnings("ConstantValue")
		public Basis {
			state = Objects.requireNonNullElse(state, AllocationState.PROVISIONAL);
			endorsements = (endorsements != null) ? List.copyOf(endorsements) : List.of();
			dissent = (dissent != null) ? List.copyOf(dissent) : List.of();
		}

		Basis restated(AllocationState other, List<Endorsed> said) {
			return new Basis(this.proposal, this.revision, this.contentHash, this.conclusions, other, said,
					this.dissent);
		}

	}

	/**
	 * What a body said of a conclusion, in plain words.
	 *
	 * @param body the code of the body; empty for a joint meeting of the sides
	 * @param kind what it said
	 * @param meeting the meeting
	 * @param report the report of the meeting
	 * @param held the day
	 */
	public record Endorsed(String body, String kind, String meeting, String report, LocalDate held) {

	}

	/**
	 * Words against an allocation that was agreed all the same.
	 *
	 * @param side the code of the side's body
	 * @param by who said it: a delegation with a reservation, or the co-chair of the side
	 * @param text what was said
	 */
	public record Dissent(String side, String by, String text) {

	}

	/**
	 * A conclusion, in plain words.
	 *
	 * @param side the code of the side's body
	 * @param outcome what was concluded
	 * @param recordedBy the co-chair's account
	 * @param recorded when
	 */
	public record Recorded(String side, Conclusion.Result outcome, String recordedBy, Instant recorded) {

	}

	/**
	 * Tells whether this allocation takes the place of an earlier one: of the same place,
	 * or of any aspect of the topic where this one says who does the whole of it.
	 */
	boolean replaces(Allocation earlier) {
		return earlier.isReplacedAt(this.topic, this.aspect);
	}

	/**
	 * Tells whether a clause, once agreed, takes the place of this allocation.
	 * @param clause its topic and aspect
	 * @return {@code true} where both are of one place, or the clause is of the whole
	 * topic
	 */
	public boolean isReplacedBy(ClauseKey clause) {
		return isReplacedAt(clause.topic().value(), clause.aspect().value());
	}

	private boolean isReplacedAt(String otherTopic, String otherAspect) {
		return this.topic.equals(otherTopic)
				&& (this.aspect.equals(otherAspect) || otherAspect.equals(Aspect.WHOLE.value()));
	}

	/**
	 * Whether it came from the wording of which something is said; one from before a
	 * proposal was reopened did not.
	 */
	boolean restsOn(Restatement said) {
		return this.basis.proposal().equals(said.proposal()) && this.basis.revision() == said.revision();
	}

	Allocation restated(AllocationState now, List<Endorsed> endorsements) {
		return new Allocation(this.topic, this.aspect, this.arrangement, this.responsible, this.contributing,
				this.informed, this.boundary, this.validUntil, this.reviewOn, this.basis.restated(now, endorsements));
	}

}
