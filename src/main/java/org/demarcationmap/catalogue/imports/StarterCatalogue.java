package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.contents.Content;
import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.FactBatch;
import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.tables.CsvRows;
import org.demarcationmap.catalogue.tables.OwnTable;
import org.demarcationmap.catalogue.tables.TableFile;
import org.demarcationmap.catalogue.writing.CatalogueWriter;
import org.demarcationmap.catalogue.writing.Outcome;
import org.demarcationmap.neo4j.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/**
 * The catalogue that comes with the application: real bodies, Questions, texts, topics
 * and suggested treatments of the identification of things, each with its source. What
 * starts the application may fill an empty installation with it.
 */
@NamedInterface("starter")
@Component
public class StarterCatalogue {

	private static final Logger logger = LoggerFactory.getLogger(StarterCatalogue.class);

	private static final List<String> OWN_TABLES = List.of("bodies.csv", "questions.csv", "topics.csv",
			"deliverables.csv", "treatments.csv", "references.csv", "liaisons.csv", "mandates.csv");

	private static final String EMPTY = """
			CYPHER 25
			RETURN NOT EXISTS { (:Body) } AND NOT EXISTS { (:Deliverable) } AND NOT EXISTS { (:Topic) } AS empty
			""";

	private final Neo4jClient client;

	private final Transactions transactions;

	private final CatalogueWriter writer;

	StarterCatalogue(Neo4jClient client, Transactions transactions, CatalogueWriter writer) {
		this.client = client;
		this.transactions = transactions;
		this.writer = writer;
	}

	/**
	 * Loads the starter catalogue if the database has no catalogue yet, all of it or
	 * nothing.
	 * @return whether it was loaded now
	 */
	public boolean loadIntoEmptyDatabase() {
		return this.transactions.write(() -> {
			var empty = this.client.query(EMPTY).fetchAs(Boolean.class).one().orElseThrow();
			if (empty) {
				var outcome = load();
				logger.info("The starter catalogue is loaded: {} facts", outcome.created());
			}
			return empty;
		});
	}

	/**
	 * Writes the starter catalogue over what is there.
	 * @return what became of its rows
	 */
	Outcome load() {
		var sink = new Gathered();
		OWN_TABLES.forEach((name) -> read(name, sink));
		var outcome = this.writer.write("starter catalogue", sink.facts).plus(Outcome.noted(sink.problems));
		outcome.problems().forEach((problem) -> logger.warn("{}", problem));
		return outcome;
	}

	private static void read(String name, FactSink sink) {
		try (var table = TableFile.open(CsvRows.utf8(new Resource(name)), OwnTable.all()).orElseThrow()) {
			table.read(sink);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The table " + name + " is missing from this build.", ex);
		}
	}

	/**
	 * A table that comes with the application.
	 */
	private record Resource(String name) implements Content {

		private ClassPathResource resource() {
			return new ClassPathResource("catalogue/" + this.name);
		}

		@Override
		public long size() throws IOException {
			return resource().contentLength();
		}

		@Override
		public InputStream open() throws IOException {
			return resource().getInputStream();
		}

	}

	/**
	 * All that the tables say, to be written at once.
	 */
	private static final class Gathered implements FactSink {

		private final List<CatalogueFact> facts = new ArrayList<>();

		private final List<Problem> problems = new ArrayList<>();

		@Override
		public void looked(int records) {
		}

		@Override
		public void take(FactBatch batch) {
			this.facts.addAll(batch.facts());
			this.problems.addAll(batch.problems());
		}

		@Override
		public boolean isStopping() {
			return false;
		}

	}

}
