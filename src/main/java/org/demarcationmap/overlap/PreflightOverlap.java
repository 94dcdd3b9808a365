package org.demarcationmap.overlap;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.demarcationmap.catalogue.DeliverableName;

/**
 * What a planned work item has in common with a text of the catalogue.
 *
 * @param key the key of the text
 * @param name its name
 * @param title its title, where it is known
 * @param responsible who is responsible for it, as far as that is known
 * @param score how strong the overlap is
 * @param signals what each signal gave
 * @param evidence what proves it, strongest first
 * @param sentence the finding in words
 */
public record PreflightOverlap(String key, DeliverableName name, @Nullable String title, List<OverlapParty> responsible,
		Score score, List<SignalScore> signals, List<Evidence> evidence, String sentence) {

	public PreflightOverlap {
		responsible = List.copyOf(responsible);
		signals = List.copyOf(signals);
		evidence = List.copyOf(evidence);
	}

}
