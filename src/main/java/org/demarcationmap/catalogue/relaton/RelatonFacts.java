package org.demarcationmap.catalogue.relaton;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.EditionFact;
import org.demarcationmap.catalogue.facts.Locus;
import org.demarcationmap.catalogue.facts.Origin;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.facts.FactSource;
import org.demarcationmap.catalogue.facts.Responsibility;
import org.demarcationmap.catalogue.facts.TextDetails;

/**
 * What the records of a Relaton file say of the catalogue, text by text.
 */
final class RelatonFacts {

	static final String DATA_SET = "Relaton data set";

	private static final Comparator<RelatonRecord> BY_TIME = Comparator.comparing(RelatonRecord::published)
		.thenComparing((record) -> record.name().value());

	private final RelatonFile file;

	private final RelatonReader reader;

	RelatonFacts(RelatonFile file, RelatonReader reader) {
		this.file = file;
		this.reader = reader;
	}

	/**
	 * Reads the records of one text. A record that cannot be read is noted and left out.
	 * @param text the text
	 * @param problems takes a problem for each record that was left out
	 * @return the text with its editions; none where no record could be read
	 */
	List<TextFacts> read(RelatonText text, List<Problem> problems) {
		var records = new ArrayList<RelatonRecord>();
		var names = new HashSet<String>();
		for (var name : text.records()) {
			try {
				var record = this.reader.record(this.file.read(name));
				if (names.add(record.name().value())) {
					records.add(record);
				}
				else {
					problems.add(new Problem(name, 0, "docidentifier", record.name().value(),
							"Another record of this file has the same identifier; leave one of them out."));
				}
			}
			catch (UnreadableRecordException ex) {
				problems.add(problem(name, ex));
			}
		}
		return records.isEmpty() ? List.of() : List.of(TextFacts.of(fact(text, records), records));
	}

	static Problem problem(String name, UnreadableRecordException ex) {
		return new Problem(name, ex.line(), ex.field(), ex.value(), ex.mend());
	}

	private static DeliverableFact fact(RelatonText text, List<RelatonRecord> records) {
		records.sort(BY_TIME.reversed());
		var newest = records.getFirst();
		var provenance = provenance(newest);
		var details = new TextDetails(kind(text, newest), newest.title(), status(newest), newest.published(), null,
				null, provenance);
		var owner = records.stream().map(RelatonRecord::owner).filter(Objects::nonNull).findFirst().orElse(null);
		return new DeliverableFact(new Locus(text.records().getFirst(), 0), text.names(), details,
				new Responsibility(owner, null, null, null), records.stream().map(RelatonFacts::edition).toList(),
				List.of(), null);
	}

	private static DeliverableKind kind(RelatonText text, RelatonRecord newest) {
		if (newest.isOutside()) {
			return DeliverableKind.OUTSIDE_TEXT;
		}
		return text.names().getFirst().value().contains("Suppl.") ? DeliverableKind.SUPPLEMENT
				: DeliverableKind.RECOMMENDATION;
	}

	private static EditionFact edition(RelatonRecord record) {
		return new EditionFact(record.name(), record.edition(), record.published(), record.title(), record.summary(),
				status(record), provenance(record));
	}

	private static FactSource provenance(RelatonRecord record) {
		return FactSource.open(Origin.RELATON, Objects.requireNonNullElse(record.source(), DATA_SET),
				Verification.VERIFIED);
	}

	private static DeliverableStatus status(RelatonRecord record) {
		return switch (record.stage()) {
			case PUBLISHED -> DeliverableStatus.IN_FORCE;
			case WITHDRAWAL -> DeliverableStatus.WITHDRAWN;
			case NOT_SAID -> DeliverableStatus.UNKNOWN;
		};
	}

}
