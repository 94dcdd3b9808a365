package org.demarcationmap.overlap.preflight;

import java.util.List;
import java.util.Optional;

import org.demarcationmap.overlap.MethodVersion;
import org.demarcationmap.overlap.PreflightOverlap;

/**
 * What would be found about a work item if the catalogue had it.
 *
 * @param topics under which it would be filed, the surest first
 * @param overlaps with texts of others, strongest first
 * @param overlapCount how many there are in all
 * @param ownWork what it has in common with texts of the own body alone
 * @param liaise whom to liaise with
 * @param unresolved the references that lead nowhere
 * @param reading how much of it could be read by words
 * @param methodVersion by which method it was found
 * @param upToDate whether the last changes of the catalogue were looked at
 */
public record Preflight(List<PreflightTopic> topics, List<PreflightOverlap> overlaps, int overlapCount,
		List<PreflightOverlap> ownWork, List<PreflightLiaison> liaise, List<UnresolvedReference> unresolved,
		PreflightReading reading, MethodVersion methodVersion, boolean upToDate) {

	public Preflight {
		topics = List.copyOf(topics);
		overlaps = List.copyOf(overlaps);
		ownWork = List.copyOf(ownWork);
		liaise = List.copyOf(liaise);
		unresolved = List.copyOf(unresolved);
	}

	Preflight upToDate(boolean isUpToDate) {
		return new Preflight(this.topics, this.overlaps, this.overlapCount, this.ownWork, this.liaise, this.unresolved,
				this.reading, this.methodVersion, isUpToDate);
	}

	/** What a reader must know of an answer that is older than the catalogue. */
	public Optional<String> notice() {
		return this.upToDate ? Optional.empty() : Optional
			.of("The catalogue changed, and its last changes are being read: ask again in a moment to have them, too.");
	}

}
