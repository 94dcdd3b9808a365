package org.demarcationmap.overlap.coverage;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.overlap.OverlapDeliverable;
import org.demarcationmap.overlap.OverlapTreatment;

/**
 * That a current text of a side treats a topic.
 *
 * @param bodyKey the key of the side's body
 * @param side the side's body
 * @param deliverable the text, with its treatment of the topic
 * @param same the keys of texts that are the same work
 * @param references between the text and texts of other sides
 */
record Claim(String bodyKey, BodyCode side, OverlapDeliverable deliverable, Set<String> same,
		List<CoverageReference> references) {

	Claim {
		same = Set.copyOf(same);
		references = List.copyOf(references);
	}

	/**
	 * Whether who treats one aspect treats the other: the whole topic holds each aspect.
	 * @param wanted the aspect that is asked about; the whole topic is touched by any
	 * @param treated the aspect of a treatment
	 */
	static boolean treats(Aspect wanted, Aspect treated) {
		return wanted.equals(Aspect.WHOLE) || treated.equals(Aspect.WHOLE) || wanted.equals(treated);
	}

	OverlapTreatment treatment() {
		return Objects.requireNonNull(this.deliverable.treatment(), "A claim has a treatment.");
	}

	Aspect aspect() {
		return treatment().aspect();
	}

	boolean isMain() {
		return treatment().grade() == Grade.MAIN;
	}

	/** The keys of the text, and of those that are the same work. */
	Stream<String> works() {
		return Stream.concat(Stream.of(this.deliverable.key()), this.same.stream());
	}

	boolean isSameWorkAs(Claim other) {
		return this.deliverable.key().equals(other.deliverable.key()) || this.same.contains(other.deliverable.key());
	}

}
