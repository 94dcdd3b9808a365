package org.demarcationmap.overlap;

import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.jspecify.annotations.Nullable;

/**
 * A Deliverable of a side of an overlap.
 *
 * @param key its key
 * @param name its name
 * @param title its title, where it is known
 * @param kind what it is
 * @param status where it stands
 * @param question the Question of the side that is responsible, where it is known
 * @param treatment how it treats the topic, where the overlap is about one
 */
public record OverlapDeliverable(String key, DeliverableName name, @Nullable String title, DeliverableKind kind,
		DeliverableStatus status, @Nullable KnownQuestion question, @Nullable OverlapTreatment treatment) {

	/**
	 * The Question as text.
	 * @return such as {@code Q1/2 (2025-2028)} or {@code Question not known}
	 */
	public String questionText() {
		return KnownQuestion.text(this.question);
	}

}
