package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.function.Function;

import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
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
		var tables = new CatalogueTables();
		read(tables, "bodies", FactRows::body);
		read(tables, "questions", FactRows::question);
		read(tables, "topics", FactRows::topic);
		read(tables, "deliverables", FactRows::deliverable);
		read(tables, "treatments", FactRows::treatment);
		var facts = tables.facts().stream().sorted(Comparator.comparing(StarterCatalogue::waitsForOthers)).toList();
		var outcome = this.writer.write("starter catalogue", facts).plus(Outcome.noted(tables.problems()));
		outcome.problems().forEach((problem) -> logger.warn("{}", problem));
		return outcome;
	}

	private static boolean waitsForOthers(CatalogueFact fact) {
		return fact instanceof DeliverableFact deliverable && deliverable.became() != null;
	}

	private static void read(CatalogueTables tables, String name, Function<CsvRow, ? extends CatalogueFact> read) {
		var file = name + ".csv";
		tables.read(file, open(file), read);
	}

	private static InputStream open(String file) {
		try {
			return new ClassPathResource("catalogue/" + file).getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The table catalogue/" + file + " is missing from this build.", ex);
		}
	}

}
