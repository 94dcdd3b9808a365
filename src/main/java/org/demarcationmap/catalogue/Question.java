package org.demarcationmap.catalogue;

import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * A Question of a body in one study period.
 *
 * @param id the opaque key
 * @param number the number, which the next period may give to another subject
 * @param period the years between two assemblies
 * @param title the title, where it is known
 * @param workingParty the working party, where it is known
 * @param provenance where this was read
 */
public record Question(String id, QuestionNumber number, StudyPeriod period, @Nullable String title,
		@Nullable String workingParty, Provenance provenance) implements Node, Sourced {

	/** What is said where the Question responsible is not known. */
	public static final String NOT_KNOWN = "Question not known";

	/**
	 * The number with its period.
	 * @return such as {@code Q1/2 (2025-2028)}
	 */
	public String name() {
		return this.number + " (" + this.period + ")";
	}

	public String source() {
		return this.provenance.source();
	}

	public Verification verification() {
		return this.provenance.verification();
	}

}
