package org.demarcationmap.catalogue.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.relaton.Heading;
import org.demarcationmap.catalogue.relaton.RelatonFile;
import org.demarcationmap.catalogue.relaton.RelatonReader;
import org.demarcationmap.catalogue.relaton.TextIdentities;
import org.demarcationmap.catalogue.relaton.UnreadableRecordException;
import org.demarcationmap.catalogue.writing.CatalogueWriter;
import org.demarcationmap.catalogue.writing.Outcome;

/**
 * Imports the records of a Relaton file. Which records are editions of the same text
 * needs all identifiers, so the file is read twice: the identifiers first, then
 * everything, text by text. Only identifiers and one batch are ever in memory.
 */
final class RelatonImport {

	private static final int BATCH = 500;

	private final RelatonFile file;

	private final CatalogueWriter writer;

	private final Progress progress;

	private final RelatonReader reader = new RelatonReader();

	private final Set<BodyCode> bodies = new HashSet<>();

	private final List<DeliverableFact> batch = new ArrayList<>();

	private final List<Problem> problems = new ArrayList<>();

	private int records;

	RelatonImport(RelatonFile file, CatalogueWriter writer, Progress progress) {
		this.file = file;
		this.writer = writer;
		this.progress = progress;
	}

	/**
	 * Imports all records, or stops between two batches when the progress says so.
	 */
	void run() {
		var identities = TextIdentities.of(headings());
		var facts = new RelatonFacts(this.file, this.reader);
		for (var text : identities.texts()) {
			var read = facts.read(text, this.problems);
			read.forEach(this::add);
			if (this.records + this.problems.size() >= BATCH) {
				flush();
			}
			if (this.progress.isStopping()) {
				return;
			}
		}
		flush();
	}

	private Map<String, Heading> headings() {
		var headings = new LinkedHashMap<String, Heading>();
		for (var name : this.file.names()) {
			try {
				headings.put(name, this.reader.heading(this.file.read(name)));
			}
			catch (UnreadableRecordException ex) {
				this.problems.add(RelatonFacts.problem(name, ex));
			}
			this.progress.look(headings.size());
		}
		return headings;
	}

	private void add(DeliverableFact fact) {
		this.batch.add(fact);
		this.records += fact.records();
	}

	private void flush() {
		var outcome = new Outcome(0, 0, 0, this.problems.size(), this.problems);
		if (!this.batch.isEmpty()) {
			addBodies();
			outcome = outcome.plus(this.writer.write(this.progress.key(), this.batch));
		}
		this.progress.add(outcome);
		this.batch.clear();
		this.problems.clear();
		this.records = 0;
	}

	private void addBodies() {
		var fresh = this.batch.stream()
			.flatMap((fact) -> Stream.ofNullable(fact.responsibility().body()))
			.filter(this.bodies::add)
			.map((code) -> RelatonFacts.body(code, this.batch.getFirst().locus()))
			.toList();
		if (!fresh.isEmpty()) {
			this.writer.write(this.progress.key(), fresh);
		}
	}

}
