package org.demarcationmap.catalogue.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.BodyKind;
import org.demarcationmap.catalogue.BodyStatus;
import org.demarcationmap.catalogue.Confidence;
import org.demarcationmap.catalogue.ContinuationKind;
import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.EditionName;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.PartialDate;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.ReferenceKind;
import org.demarcationmap.catalogue.StudyPeriod;
import org.demarcationmap.catalogue.TopicName;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.facts.CatalogueFact.BodyFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.Claim;
import org.demarcationmap.catalogue.facts.CatalogueFact.ContinuationFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.LiaisonsFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.MandateFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.PeriodQuestion;
import org.demarcationmap.catalogue.facts.CatalogueFact.QuestionFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.ReferenceFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TopicFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TreatmentFact;
import org.demarcationmap.catalogue.facts.EditionFact;
import org.demarcationmap.catalogue.facts.LiaisonNames;
import org.demarcationmap.catalogue.facts.Responsibility;
import org.demarcationmap.catalogue.facts.StateFact;
import org.demarcationmap.catalogue.facts.TextDetails;

/**
 * What the rows of the project's own tables mean.
 */
final class OwnRows {

	private OwnRows() {
	}

	static BodyFact body(TableRow row) {
		return new BodyFact(row.locus(), row.need("code", BodyCode::parse), row.need("name", String::valueOf),
				row.choice("kind", BodyKind.class), row.choice("status", BodyStatus.class), row.provenance());
	}

	static QuestionFact question(TableRow row) {
		return new QuestionFact(row.locus(), row.need("number", QuestionNumber::parse),
				row.need("period", StudyPeriod::parse), row.find("title", String::valueOf),
				row.find("workingParty", String::valueOf), row.provenance());
	}

	static DeliverableFact deliverable(TableRow row) {
		var details = new TextDetails(row.choice("kind", DeliverableKind.class), row.find("title", String::valueOf),
				row.choice("status", DeliverableStatus.class), row.find("approved", PartialDate::parse),
				row.find("scope", String::valueOf), row.find("approvalProcess", String::valueOf), row.provenance());
		var names = new ArrayList<DeliverableName>();
		names.add(row.need("name", DeliverableName::parse));
		names.addAll(row.list("aliases", DeliverableName::parse));
		var responsibility = new Responsibility(row.find("body", BodyCode::parse),
				row.find("question", QuestionNumber::parse), row.find("period", StudyPeriod::parse),
				row.find("responsibleSince", PartialDate::parse));
		return new DeliverableFact(row.locus(), names, details, responsibility,
				editions(row, names.getFirst(), details), row.list("states", OwnRows::state),
				row.find("became", DeliverableName::parse));
	}

	private static StateFact state(String text) {
		var parts = text.split(" ", 2);
		if (parts.length < 2) {
			throw new IllegalArgumentException("Write each state with its date, like CONSENTED 2022-07.");
		}
		return new StateFact(TableRow.constant(parts[0], DeliverableStatus.class), PartialDate.parse(parts[1].strip()));
	}

	private static List<EditionFact> editions(TableRow row, DeliverableName name, TextDetails details) {
		var approved = details.approved();
		if (details.kind() == DeliverableKind.WORK_ITEM || approved == null || !approved.saysMonth()) {
			return List.of();
		}
		return List.of(new EditionFact(EditionName.of(name, approved), row.find("edition", String::valueOf), approved,
				details.title(), null, details.status(), details.provenance()));
	}

	static ReferenceFact reference(TableRow row) {
		return new ReferenceFact(row.locus(), row.need("from", DeliverableName::parse),
				row.need("to", DeliverableName::parse), row.choice("kind", ReferenceKind.class),
				row.find("where", String::valueOf), row.provenance());
	}

	static LiaisonsFact liaisons(TableRow row) {
		return row.need("liaisons", (written) -> new LiaisonNames(row.locus(), written)
			.of(row.need("item", DeliverableName::parse), row.provenance())
			.orElseThrow(() -> new IllegalArgumentException(
					"This names no body: write codes like SG20 with semicolons between them, or leave the row out.")));
	}

	static ContinuationFact continuation(TableRow row) {
		return new ContinuationFact(row.locus(), question(row, "later", "laterPeriod"),
				question(row, "earlier", "earlierPeriod"), row.choice("kind", ContinuationKind.class),
				row.provenance());
	}

	private static PeriodQuestion question(TableRow row, String number, String period) {
		return new PeriodQuestion(row.need(number, QuestionNumber::parse), row.need(period, StudyPeriod::parse));
	}

	static MandateFact mandate(TableRow row) {
		var question = (row.find("question", QuestionNumber::parse) != null) ? question(row, "question", "period")
				: null;
		return new MandateFact(row.locus(), row.need("body", BodyCode::parse), question,
				row.need("statement", String::valueOf), row.list("topics", TopicSlug::parse), row.provenance());
	}

	static TopicFact topic(TableRow row) {
		return new TopicFact(row.locus(), row.need("slug", TopicSlug::parse), row.need("name", TopicName::parse),
				row.list("aliases", TopicName::parse), row.find("broader", TopicSlug::parse),
				row.find("description", String::valueOf), row.provenance());
	}

	static TreatmentFact treatment(TableRow row) {
		var aspect = Objects.requireNonNullElse(row.find("aspect", Aspect::parse), Aspect.WHOLE);
		var claim = new Claim(row.choice("grade", Grade.class), row.choice("place", Place.class), aspect,
				row.need("justification", String::valueOf), row.need("confidence", Confidence::parse),
				row.choice("status", TreatmentStatus.class));
		return new TreatmentFact(row.locus(), row.need("deliverable", DeliverableName::parse),
				row.need("topic", TopicSlug::parse), claim, row.provenance());
	}

}
