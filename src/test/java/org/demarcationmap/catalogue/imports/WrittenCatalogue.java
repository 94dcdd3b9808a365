package org.demarcationmap.catalogue.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.demarcationmap.catalogue.GraphLook;
import org.demarcationmap.catalogue.formats.CatalogueFiles;
import org.demarcationmap.catalogue.formats.Reading;
import org.demarcationmap.catalogue.relaton.Records;
import org.demarcationmap.catalogue.suggestions.SuggestionBeans;
import org.demarcationmap.catalogue.writing.CatalogueWriter;
import org.demarcationmap.catalogue.writing.Outcome;
import org.demarcationmap.catalogue.writing.Row;
import org.demarcationmap.catalogue.writing.WritingBeans;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Writes records and tables into a catalogue, and looks at what it says then.
 */
@TestConfiguration
@Import({ WritingBeans.class, SuggestionBeans.class, StarterCatalogue.class, ImportRun.class, ImportReports.class,
		GraphLook.class })
class WrittenCatalogue {

	static final Map<String, String> ZIP = Map.of("a.yaml",
			Records.record("Y.4000/Y.2060 (06/2012)", "Overview of things", "2012-06-15", "Withdrawal"), "b.yaml",
			Records.record("Y.4000 (08/2025)", "Overview of the things", "2025-08-29", "Published"), "c.yaml",
			Records.record("E.1 (10/1976)", "Old text", "1976-10-08", "Withdrawal"), "d.yaml",
			Records.record("Y.4000/Y.2060 (2012) Amd. 1 (03/2014)", "An amendment", "2014-03-01", "Withdrawal"));

	static final String TABLE = """
			name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
			Y.4000,RECOMMENDATION,Overview,Y.4000/Y.2060;Y.2060,SG20,Q1/20,,IN_FORCE,2012-06,1,,a source,verified
			Y.things,WORK_ITEM,Things,,SG20,,,APPROVED,,,Y.4000,a source,recalled
			""";

	private final CatalogueWriter writer;

	private final ImportRun run;

	private final Neo4jClient client;

	WrittenCatalogue(CatalogueWriter writer, ImportRun run, Neo4jClient client) {
		this.writer = writer;
		this.run = run;
		this.client = client;
	}

	void forget() {
		this.client.query("CYPHER 25 MATCH (n) WHERE NOT n:Migration DETACH DELETE n").run();
	}

	ImportJob relaton(Path folder, Map<String, String> files) throws Exception {
		var path = Files.write(Files.createTempFile(folder, "upload", ""), Records.zip(files));
		try (var file = CatalogueFiles.open(path)) {
			var progress = new Progress(file.records(), Clock.systemUTC());
			this.run.run(file, progress);
			return progress.snapshot();
		}
	}

	void bodies() {
		write("""
				code,name,kind,status,source,verification
				SG20,Things,STUDY_GROUP,ESTABLISHED,a source,verified
				SG2,Numbers,STUDY_GROUP,ESTABLISHED,a source,verified
				""");
		write("""
				number,period,title,workingParty,source,verification
				Q1/20,2022-2024,,,a source,verified
				Q1/20,2025-2028,,,a source,verified
				""");
	}

	Outcome table() {
		return table(TABLE);
	}

	Outcome table(String csv) {
		return write(csv);
	}

	Outcome write(String csv) {
		var reading = Reading.of(csv);
		return this.writer.write("test", reading.facts())
			.plus(Outcome.noted(reading.rejected()))
			.plus(Outcome.noted(reading.notes()));
	}

	Map<String, Object> one(String statement) {
		return Row.of(this.client.query(statement).fetch().one().orElseThrow()).row("found").asMap();
	}

	List<String> state(boolean withKeys) {
		return this.client.query("""
				CYPHER 25
				MATCH (node)
				WHERE NOT node:Migration AND NOT node:ImportReport
				RETURN [label IN labels(node) WHERE label <> 'Changed'] AS labels,
				       properties(node) AS properties,
				       COLLECT {
				         MATCH (node)-[link]->(other)
				         WITH type(link) + coalesce(link.origin, '') + coalesce(other.name, other.code) AS text
				         RETURN text ORDER BY text
				       } AS links
				""").fetch().all().stream().map((row) -> {
			var properties = Row.of(row.get("properties"));
			return List.copyOf(new TreeSet<>(Row.of(row).texts("labels"))) + " "
					+ (withKeys ? properties : properties.put("key", null).put("record", null).put("stamp", null)) + " "
					+ row.get("links");
		}).sorted().toList();
	}

}
