package org.demarcationmap.catalogue.relaton;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.BodyKind;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.EditionKind;
import org.demarcationmap.catalogue.ReferenceKind;
import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.ReferenceFact;
import org.demarcationmap.catalogue.facts.CommonGrounds;
import org.demarcationmap.catalogue.facts.FactBatches;

/**
 * What the records of one text say: the text, and what comes with it.
 *
 * @param text the text with its editions
 * @param grounds its owner, and the same text as ISO and IEC publish it, by identity
 * @param twins the references to the latter
 */
record TextFacts(DeliverableFact text, Map<Object, CatalogueFact> grounds, List<ReferenceFact> twins) {

	TextFacts {
		grounds = Map.copyOf(grounds);
		twins = List.copyOf(twins);
	}

	static TextFacts of(DeliverableFact text, List<RelatonRecord> records) {
		var common = new CommonGrounds(text.locus(), RelatonFacts.DATA_SET);
		var grounds = new LinkedHashMap<Object, CatalogueFact>();
		var owner = text.responsibility().body();
		if (owner != null) {
			owner(owner, records, common).ifPresent((fact) -> grounds.put(owner, fact));
		}
		var twins = twins(records);
		twins.forEach((name, record) -> grounds.put(name, common.outsideText(name, record.title())));
		return new TextFacts(text, grounds, twins.keySet().stream().map((twin) -> reference(text, twin)).toList());
	}

	private static Optional<CatalogueFact> owner(BodyCode owner, List<RelatonRecord> records, CommonGrounds common) {
		var publisher = records.stream().map(RelatonRecord::publisher).flatMap(Stream::ofNullable).findFirst();
		return publisher.isPresent() ? publisher.map((named) -> common.body(owner, named.name(), BodyKind.OUTSIDE_BODY))
				: common.group(owner);
	}

	/** The title is that of the newest whole edition that has the number. */
	private static Map<DeliverableName, RelatonRecord> twins(List<RelatonRecord> records) {
		var twins = new LinkedHashMap<DeliverableName, RelatonRecord>();
		records.stream()
			.sorted(Comparator.comparing((record) -> record.name().kind() != EditionKind.EDITION))
			.forEach((record) -> {
				if (record.twin() != null) {
					twins.putIfAbsent(DeliverableName.parse(record.twin()), record);
				}
			});
		return twins;
	}

	private static ReferenceFact reference(DeliverableFact text, DeliverableName twin) {
		return new ReferenceFact(text.locus(), text.names().getFirst(), twin, ReferenceKind.TWIN, null,
				text.provenance());
	}

	void handOn(FactBatches batches) {
		this.grounds.forEach(batches::ground);
		batches.add(this.text);
		this.twins.forEach(batches::follow);
	}

}
