package org.demarcationmap.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.lines.Allocation;
import org.jspecify.annotations.Nullable;

/**
 * One row of a map: who is responsible for an aspect of a topic, as a line agrees or a
 * proposal proposes it.
 *
 * @param place what it is about
 * @param arrangement how the work is divided
 * @param shares who is responsible, contributes and is informed, in plain words
 * @param terms where the line runs, and how long it holds
 * @param state how firm it is
 * @param basis what it rests on
 */
public record MapRow(Place place, Arrangement arrangement, NamedShares shares, Terms terms, RowState state,
		Basis basis) {

	/**
	 * What a row is about.
	 *
	 * @param topic the topic's slug
	 * @param name what the topic is called
	 * @param aspect the aspect
	 */
	public record Place(String topic, String name, String aspect) {

		/** Whether it is about the topic as a whole. */
		public boolean isWhole() {
			return this.aspect.equals(Aspect.WHOLE.value());
		}

		@Override
		public String toString() {
			return this.topic + " " + this.aspect;
		}

	}

	/**
	 * Who has which share, such as {@code Q1/2 (2025-2028)} or {@code IEEE}.
	 *
	 * @param responsible who is responsible
	 * @param contributing who contributes
	 * @param informed who is informed
	 */
	public record NamedShares(List<String> responsible, List<String> contributing, List<String> informed) {

		public NamedShares {
			responsible = List.copyOf(responsible);
			contributing = List.copyOf(contributing);
			informed = List.copyOf(informed);
		}

		/** Everybody who is named. */
		public Stream<String> all() {
			return Stream.of(this.responsible, this.contributing, this.informed).flatMap(List::stream);
		}

	}

	/**
	 * Where the line runs, and how long it holds.
	 *
	 * @param boundary a sentence; may be empty
	 * @param validUntil the last day, where an end is foreseen
	 * @param reviewOn the day of its review, where one is foreseen
	 */
	public record Terms(String boundary, @Nullable LocalDate validUntil, @Nullable LocalDate reviewOn) {

	}

	/**
	 * What a row rests on. Of a proposal no conclusion is shown, since none is made.
	 *
	 * @param proposal the key of the proposal
	 * @param revision the number of its revision
	 * @param contentHash the content hash of that revision
	 * @param conclusions what the co-chairs concluded
	 * @param endorsements what bodies said of that
	 * @param dissent what was said against it
	 */
	public record Basis(String proposal, int revision, String contentHash, List<Allocation.Recorded> conclusions,
			List<Allocation.Endorsed> endorsements, List<Allocation.Dissent> dissent) {

	}

}
