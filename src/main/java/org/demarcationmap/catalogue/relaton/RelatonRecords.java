package org.demarcationmap.catalogue.relaton;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.FactBatches;
import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;

/**
 * The records of a Relaton file as facts. Which records are editions of the same text
 * needs all identifiers, so the file is read twice: the identifiers first, then
 * everything, text by text. Only identifiers and one batch are ever in memory.
 */
public final class RelatonRecords implements CatalogueFile {

	private final RelatonFile file;

	private final RelatonReader reader = new RelatonReader();

	private RelatonRecords(RelatonFile file) {
		this.file = file;
	}

	/**
	 * Opens a file of records.
	 * @param path the file
	 * @param limits how much to read at most
	 * @return the file
	 * @throws UnacceptableFileException if it is neither a zip of records nor one record
	 */
	public static RelatonRecords open(Path path, ReadingLimits limits) throws IOException {
		return new RelatonRecords(RelatonFile.open(path, limits));
	}

	@Override
	public int records() {
		return this.file.names().size();
	}

	@Override
	public void read(FactSink sink) {
		var batches = new FactBatches(sink);
		var identities = TextIdentities.of(headings(sink, batches));
		var facts = new RelatonFacts(this.file, this.reader);
		for (var text : identities.texts()) {
			read(text, facts, batches);
			if (sink.isStopping()) {
				return;
			}
		}
		batches.handOn();
	}

	private Map<String, Heading> headings(FactSink sink, FactBatches batches) {
		var headings = new LinkedHashMap<String, Heading>();
		for (var name : this.file.names()) {
			try {
				headings.put(name, this.reader.heading(this.file.read(name)));
			}
			catch (UnreadableRecordException ex) {
				batches.reject(RelatonFacts.problem(name, ex));
			}
			sink.looked(headings.size());
		}
		return headings;
	}

	private static void read(RelatonText text, RelatonFacts facts, FactBatches batches) {
		var problems = new ArrayList<Problem>();
		var read = facts.read(text, problems);
		problems.forEach(batches::reject);
		read.forEach((fact) -> add(fact, batches));
		batches.handOnIfFull();
	}

	private static void add(DeliverableFact fact, FactBatches batches) {
		var body = fact.responsibility().body();
		if (body != null) {
			batches.ground(body, RelatonFacts.body(body, fact.locus()));
		}
		batches.add(fact);
	}

	@Override
	public void close() throws IOException {
		this.file.close();
	}

}
