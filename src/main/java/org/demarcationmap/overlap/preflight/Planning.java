package org.demarcationmap.overlap.preflight;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.demarcationmap.catalogue.suggestions.Passages;
import org.demarcationmap.catalogue.suggestions.SuggestedTopics;
import org.demarcationmap.overlap.pairs.PlannedClaim;
import org.demarcationmap.overlap.pairs.PlannedText;
import org.demarcationmap.overlap.pairs.Reach;
import org.demarcationmap.overlap.words.WordsOfTexts;

/**
 * Reads a draft as a text of the catalogue is read, and writes nothing.
 */
@Component
class Planning {

	private final SuggestedTopics suggestions;

	private final Claims claims;

	private final References references;

	private final NamedParties parties;

	private final WordsOfTexts words;

	Planning(SuggestedTopics suggestions, Claims claims, References references, NamedParties parties,
			WordsOfTexts words) {
		this.suggestions = suggestions;
		this.claims = claims;
		this.references = references;
		this.parties = parties;
		this.words = words;
	}

	Planned read(PreflightDraft draft, Reach reach) {
		var responsible = (draft.responsible() != null) ? this.parties.named(draft.responsible()) : null;
		var claims = this.claims.of(this.suggestions.of(new Passages("", draft.title(), draft.scope())), reach);
		var references = this.references.read(draft.references());
		var words = this.words.planned(draft.title(), draft.scope());
		var text = new PlannedText(draft.title(), draft.scope(), responsible, counted(claims, reach), words.weights(),
				references.stream().flatMap((it) -> it.key().stream()).collect(Collectors.toSet()));
		return new Planned(text, topics(claims, reach),
				references.stream().flatMap((it) -> it.unresolved().stream()).toList(), PreflightReading.of(words));
	}

	private static List<PlannedClaim> counted(Collection<Claims.Claim> claims, Reach reach) {
		return claims.stream()
			.filter((claim) -> counts(claim, reach))
			.map((claim) -> new PlannedClaim(claim.topic(), claim.isItself(), claim.said()))
			.toList();
	}

	private static boolean counts(Claims.Claim claim, Reach reach) {
		return claim.counts() && (reach.aspects().isEmpty() || reach.aspects().contains(claim.said().aspect().value()));
	}

	/** The surest first, as they are suggested. */
	private static List<PreflightTopic> topics(Collection<Claims.Claim> claims, Reach reach) {
		return claims.stream().filter(Claims.Claim::isItself).map((claim) -> {
			var said = claim.said();
			var counts = claims.stream().anyMatch((it) -> it.said().equals(said) && counts(it, reach));
			return new PreflightTopic(claim.topic().key(), said.grade(), said.aspect(), said.confidence().value(),
					said.words(), counts);
		}).toList();
	}

}
