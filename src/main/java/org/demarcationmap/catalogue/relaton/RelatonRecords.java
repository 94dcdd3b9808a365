package org.demarcationmap.catalogue.relaton;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.demarcationmap.catalogue.contents.Content;
import org.demarcationmap.catalogue.contents.ReadingLimits;
import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.FactBatches;
import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.facts.Problem;

/**
 * The records of a Relaton file as facts. Which records are editions of the same text
 * needs all identifiers, so the file is read twice: the identifiers first, then
 * everything, text by text, on all processors. Only identifiers and some texts are ever
 * in memory. A text whose records the catalogue took before is passed over.
 */
public final class RelatonRecords implements CatalogueFile {

	private static final int AT_A_TIME = 100;

	private final RelatonFile file;

	private final RelatonReader reader = new RelatonReader();

	private RelatonRecords(RelatonFile file) {
		this.file = file;
	}

	/**
	 * Takes records to be read.
	 * @param records the YAML of each
	 * @param limits how much to read at most
	 * @return the records
	 */
	public static RelatonRecords of(Collection<? extends Content> records, ReadingLimits limits) {
		return new RelatonRecords(new RelatonFile(records, limits));
	}

	@Override
	public int records() {
		return this.file.names().size();
	}

	@Override
	public void read(FactSink sink) {
		var batches = new FactBatches(sink);
		var looked = new FirstLook(this.file, this.reader, sink, batches::reject).all();
		var texts = TextIdentities.of(looked.headings()).texts();
		for (var from = 0; from < texts.size() && !sink.isStopping(); from += AT_A_TIME) {
			read(texts.subList(from, Math.min(texts.size(), from + AT_A_TIME)), looked, batches);
		}
		if (!sink.isStopping()) {
			batches.handOn();
		}
	}

	private void read(List<RelatonText> texts, LookedAt looked, FactBatches batches) {
		var facts = new RelatonFacts(this.file, this.reader);
		texts.parallelStream().map((text) -> read(text, looked, facts)).toList().forEach((read) -> {
			read.handOn(batches, looked);
			batches.handOnIfFull();
		});
	}

	private static ReadText read(RelatonText text, LookedAt looked, RelatonFacts facts) {
		if (looked.isKnown(text)) {
			return new ReadText(text, List.of(), List.of());
		}
		var problems = new ArrayList<Problem>();
		return new ReadText(text, facts.read(text, problems), problems);
	}

	@Override
	public void close() {
	}

	/**
	 * A text as it was read.
	 *
	 * @param text the text
	 * @param facts what its records say; nothing where the catalogue knows all of them
	 * @param problems one for each record that was left out
	 */
	private record ReadText(RelatonText text, List<TextFacts> facts, List<Problem> problems) {

		void handOn(FactBatches batches, LookedAt looked) {
			this.problems.forEach(batches::reject);
			if (this.facts.isEmpty() && this.problems.isEmpty()) {
				batches.passOver(this.text.records().size());
			}
			this.facts.forEach((facts) -> {
				facts.handOn(batches);
				if (this.problems.isEmpty()) {
					looked.marks(this.text, facts.text().locus()).forEach(batches::mark);
				}
			});
		}

	}

}
