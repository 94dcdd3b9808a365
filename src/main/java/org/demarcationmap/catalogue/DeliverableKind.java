package org.demarcationmap.catalogue;

import java.util.Optional;
import java.util.stream.Stream;

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
	WORK_ITEM("WorkItem"),

	/** A text of an organization outside ITU-T. */
	OUTSIDE_TEXT("OutsideText");

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

	/**
	 * The kind that a label stands for.
	 * @param label a label of a node
	 * @return the kind; empty for labels that say something else
	 */
	public static Optional<DeliverableKind> labelled(String label) {
		return Stream.of(values()).filter((kind) -> kind.label.equals(label)).findFirst();
	}

}
