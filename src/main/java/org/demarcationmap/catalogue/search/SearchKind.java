package org.demarcationmap.catalogue.search;

import java.util.Collection;
import java.util.stream.Stream;

/**
 * What can be found.
 */
public enum SearchKind {

	/** A body. */
	BODY("Body"),

	/** A Question of a body in one study period. */
	QUESTION("Question"),

	/** A Recommendation. */
	RECOMMENDATION("Recommendation"),

	/** A Supplement. */
	SUPPLEMENT("Supplement"),

	/** A Technical Report. */
	TECHNICAL_REPORT("TechnicalReport"),

	/** A work item. */
	WORK_ITEM("WorkItem"),

	/** A text of an organization outside ITU-T. */
	OUTSIDE_TEXT("OutsideText"),

	/** A topic. */
	TOPIC("Topic"),

	/** A statement of the mandate of a body or Question. */
	MANDATE("MandateScope");

	private final String label;

	SearchKind(String label) {
		this.label = label;
	}

	String label() {
		return this.label;
	}

	static SearchKind of(Collection<String> labels) {
		return Stream.of(values())
			.filter((kind) -> labels.contains(kind.label))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nothing that can be found has the labels " + labels + "."));
	}

}
