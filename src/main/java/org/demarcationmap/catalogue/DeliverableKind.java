package org.demarcationmap.catalogue;

/**
 * What a Deliverable is.
 */
public enum DeliverableKind {

	/** A text that a study group or an assembly approved. */
	RECOMMENDATION("Recommendation"),

	/** A text beside the Recommendations, agreed by consensus. */
	SUPPLEMENT("Supplement"),

	/** A report, agreed by consensus. */
	TECHNICAL_REPORT("TechnicalReport"),

	/** Work under study, known by its provisional name. */
	WORK_ITEM("WorkItem");

	private final String label;

	DeliverableKind(String label) {
		this.label = label;
	}

	/**
	 * The label that the node has beside {@code Deliverable}.
	 * @return the label
	 */
	public String label() {
		return this.label;
	}

}
