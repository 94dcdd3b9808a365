package org.demarcationmap.catalogue;

import java.util.List;

import org.demarcationmap.graphql.Node;

/**
 * The claim that a Deliverable treats a topic.
 *
 * @param id the opaque key
 * @param grade how much of the Deliverable is about it
 * @param place where in the Deliverable it stands
 * @param aspect what is done about the topic
 * @param justification how the claim came about
 * @param confidence how sure whoever made it was
 * @param status where the claim stands
 * @param words the words that led to it, each with where they stand, for a suggestion
 * @param provenance where this was read
 */
public record Treatment(String id, Grade grade, Place place, Aspect aspect, String justification, Confidence confidence,
		TreatmentStatus status, List<String> words, Provenance provenance) implements Node, Sourced {

	public Treatment {
		words = List.copyOf(words);
	}

	public String source() {
		return this.provenance.source();
	}

	public Verification verification() {
		return this.provenance.verification();
	}

}
