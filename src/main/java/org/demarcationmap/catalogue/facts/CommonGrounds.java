package org.demarcationmap.catalogue.facts;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.BodyKind;
import org.demarcationmap.catalogue.BodyStatus;
import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.catalogue.facts.CatalogueFact.BodyFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.PeriodQuestion;
import org.demarcationmap.catalogue.facts.CatalogueFact.QuestionFact;
import org.jspecify.annotations.Nullable;

/**
 * What a file takes for granted by naming it: that there is such a group, Question or
 * text. Any other source knows more of them, so these facts replace nothing.
 *
 * @param locus where it is named
 * @param source what to name as the source
 */
public record CommonGrounds(Locus locus, String source) {

	private static final Pattern STUDY_GROUP = Pattern.compile("SG\\d+");

	private FactSource provenance() {
		return FactSource.open(Origin.RELATON, this.source, Verification.VERIFIED);
	}

	/**
	 * A group of ITU-T.
	 * @return the group; empty for a code that does not say what it is
	 */
	public Optional<CatalogueFact> group(BodyCode code) {
		if (STUDY_GROUP.matcher(code.value()).matches()) {
			return Optional.of(body(code, "ITU-T Study Group " + code.value().substring(2), BodyKind.STUDY_GROUP));
		}
		return code.value().equals("TSAG")
				? Optional.of(body(code, "Telecommunication Standardization Advisory Group", BodyKind.ADVISORY_GROUP))
				: Optional.empty();
	}

	/**
	 * A body of some kind.
	 */
	public CatalogueFact body(BodyCode code, String name, BodyKind kind) {
		return new BodyFact(this.locus, code, name, kind, BodyStatus.ESTABLISHED, provenance());
	}

	/**
	 * A Question, of which nothing but the number is known.
	 */
	public CatalogueFact question(PeriodQuestion question) {
		return new QuestionFact(this.locus, question.number(), question.period(), null, null, provenance());
	}

	/**
	 * A text of an organization outside ITU-T.
	 */
	public CatalogueFact outsideText(DeliverableName name, @Nullable String title) {
		var details = new TextDetails(DeliverableKind.OUTSIDE_TEXT, title, DeliverableStatus.UNKNOWN, null, null, null,
				provenance());
		return new DeliverableFact(this.locus, List.of(name), details, Responsibility.NOT_KNOWN, List.of(), List.of(),
				null);
	}

}
