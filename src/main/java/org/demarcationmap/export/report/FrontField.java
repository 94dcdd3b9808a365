package org.demarcationmap.export.report;

/**
 * A field of the table on the cover of a liaison statement or temporary document. What
 * the service does not know is left open for the secretariat.
 */
public enum FrontField {

	/** The Questions concerned. */
	QUESTIONS("questions", "Question(s)"),

	/** The meeting that prepares it. */
	MEETING("meeting", "Meeting"),

	/** The study groups concerned. */
	STUDY_GROUP("studyGroup", "Study Group"),

	/** The working party that prepares it. */
	WORKING_PARTY("workingParty", "Working Party"),

	/** Who sends it. */
	SOURCE("source", "Source"),

	/** What it is about. */
	TITLE("title", "Title"),

	/** Who shall act on it. */
	FOR_ACTION_TO("forActionTo", "For action to"),

	/** Who shall know of it. */
	FOR_INFORMATION_TO("forInformationTo", "For information to"),

	/** By whom it was approved. */
	APPROVAL("approval", "Approval"),

	/** By when an answer is asked for. */
	DEADLINE("deadline", "Deadline"),

	/** Whom to ask. */
	CONTACT("contact", "Contact"),

	/** What it says, in short. */
	ABSTRACT("abstract", "Abstract");

	/** What stands in a field of which nothing is known. */
	public static final String OPEN = "[to be filled in]";

	private final String placeholder;

	private final String label;

	FrontField(String placeholder, String label) {
		this.placeholder = placeholder;
		this.label = label;
	}

	/** What stands for it in templates, between <code>${</code> and {@code }}. */
	public String placeholder() {
		return this.placeholder;
	}

	/** How liaison statements print it. */
	public String label() {
		return this.label;
	}

}
