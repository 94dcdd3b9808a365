package org.demarcationmap.catalogue.workprogramme;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.demarcationmap.catalogue.Confidentiality;
import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.StudyPeriod;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.FactSource;
import org.demarcationmap.catalogue.facts.LiaisonNames;
import org.demarcationmap.catalogue.facts.Origin;
import org.demarcationmap.catalogue.facts.Responsibility;
import org.demarcationmap.catalogue.facts.TextDetails;
import org.demarcationmap.catalogue.tables.RowFacts;
import org.demarcationmap.catalogue.tables.RowReader;
import org.demarcationmap.catalogue.tables.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Understands what is said of one work item, in a row of a view or in a form.
 *
 * @param source what to name as the source where none is given
 * @param confidentiality who may read it where nothing is said
 */
record WorkItemRows(String source, Confidentiality confidentiality) implements RowReader {

	private static final Set<DeliverableStatus> NUMBERED = Set.of(DeliverableStatus.CONSENTED,
			DeliverableStatus.DETERMINED, DeliverableStatus.AGREED, DeliverableStatus.APPROVED);

	private static final Map<WorkItemField, DeliverableStatus> DATES = Map.of(WorkItemField.REGISTERED,
			DeliverableStatus.UNDER_STUDY, WorkItemField.CONSENTED_ON, DeliverableStatus.CONSENTED,
			WorkItemField.DETERMINED_ON, DeliverableStatus.DETERMINED, WorkItemField.AGREED_ON,
			DeliverableStatus.AGREED, WorkItemField.APPROVED_ON, DeliverableStatus.APPROVED);

	/** The work programme is open to everyone. */
	static WorkItemRows ofView() {
		return new WorkItemRows("ITU-T work programme", Confidentiality.PUBLIC);
	}

	/**
	 * The documents that carry forms are open to members only, unless they say otherwise.
	 */
	static WorkItemRows ofForm() {
		return new WorkItemRows("Form of a new work item (Recommendation ITU-T A.1, Annex A)", Confidentiality.TIES);
	}

	@Override
	public RowFacts read(TableRow row) {
		var name = name(row);
		var status = status(row);
		var title = find(row, WorkItemField.TITLE, String::valueOf);
		var scope = find(row, WorkItemField.SCOPE, String::valueOf);
		var details = new TextDetails(DeliverableKind.WORK_ITEM, (title != null) ? title : name.title(),
				status.current(), null, (scope != null) ? scope : find(row, WorkItemField.SUMMARY, String::valueOf),
				find(row, WorkItemField.PROCESS, String::valueOf), provenance(row));
		var fact = new DeliverableFact(row.locus(), List.of(name.name()), details, responsibility(row), List.of(),
				status.dated(), became(row, name, status.current()));
		return new WorkItemLinks(fact).facts(find(row, WorkItemField.EQUIVALENT, String::valueOf),
				find(row, WorkItemField.RELATIONS, String::valueOf),
				find(row, WorkItemField.LIAISONS, (text) -> new LiaisonNames(row.locus(), text)));
	}

	private static <T> @Nullable T find(TableRow row, WorkItemField field, Function<String, T> parse) {
		return row.find(field.name(), parse);
	}

	private static ItemName name(TableRow row) {
		var both = find(row, WorkItemField.NAME_AND_TITLE, ItemName::withTitle);
		return (both != null) ? both : row.need(WorkItemField.NAME.name(), ItemName::parse);
	}

	private static WorkItemStatus status(TableRow row) {
		var status = Objects.requireNonNullElse(find(row, WorkItemField.STATUS, WorkItemStatus::parse),
				WorkItemStatus.NOT_SAID);
		for (var field : WorkItemField.values()) {
			var dated = DATES.get(field);
			var since = (dated != null) ? find(row, field, WrittenDate::parse) : null;
			if (dated != null && since != null) {
				status = status.with(dated, since);
			}
		}
		return status;
	}

	private static Responsibility responsibility(TableRow row) {
		var owner = find(row, WorkItemField.QUESTION, Owner::parse);
		var group = (owner != null) ? owner.body() : find(row, WorkItemField.GROUP, Owner::group);
		return new Responsibility(group, (owner != null) ? owner.question() : null,
				find(row, WorkItemField.PERIOD, WorkItemRows::period), null);
	}

	private static StudyPeriod period(String text) {
		return StudyPeriod.parse(text.replaceFirst("^\\D*(\\d{4})\\s*[-–]\\s*(\\d{4}).*$", "$1-$2"));
	}

	private static @Nullable DeliverableName became(TableRow row, ItemName name, DeliverableStatus status) {
		var said = find(row, WorkItemField.BECAME, WorkItemRows::text);
		if (said != null || name.became() != null) {
			return (said != null) ? said : name.became();
		}
		var numbers = find(row, WorkItemField.EQUIVALENT, NamedTexts::ours);
		return (numbers != null && !numbers.isEmpty() && NUMBERED.contains(status)) ? numbers.getFirst() : null;
	}

	/**
	 * {@code E.164 (02/2026)} and {@code X.1901 | ISO/IEC 27566-1} are the text as well.
	 */
	private static DeliverableName text(String written) {
		return DeliverableName
			.parse(written.replaceFirst("\\s*\\|.*$", "").replaceFirst("\\s*\\(\\d{2}/\\d{4}\\)$", ""));
	}

	private FactSource provenance(TableRow row) {
		var verification = find(row, WorkItemField.VERIFICATION, (text) -> TableRow.constant(text, Verification.class));
		var confidentiality = find(row, WorkItemField.CONFIDENTIALITY,
				(text) -> TableRow.constant(text, Confidentiality.class));
		var source = find(row, WorkItemField.SOURCE, String::valueOf);
		return new FactSource(Origin.WORK_PROGRAMME, Objects.requireNonNullElse(source, this.source),
				Objects.requireNonNullElse(verification, Verification.VERIFIED),
				Objects.requireNonNullElse(confidentiality, this.confidentiality),
				find(row, WorkItemField.FETCHED, TableRow::day));
	}

}
