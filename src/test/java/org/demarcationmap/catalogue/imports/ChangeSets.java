package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.formats.CatalogueFiles;
import org.demarcationmap.catalogue.formats.Reading;
import org.demarcationmap.catalogue.relaton.Records;
import org.demarcationmap.catalogue.suggestions.SuggestionBeans;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.journal.Journal;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Imports small files into a small catalogue, and looks at what became of it.
 */
@TestConfiguration
@Import({ WritingBeans.class, SuggestionBeans.class, ImportRun.class, ImportReports.class })
@ComponentScan(basePackageClasses = Journal.class)
class ChangeSets {

	private final ImportRun run;

	private final ImportReports reports;

	private final Neo4jClient client;

	ChangeSets(ImportRun run, ImportReports reports, Neo4jClient client) {
		this.run = run;
		this.reports = reports;
		this.client = client;
	}

	/** Bodies, a topic, and a text that treats it. */
	void load() {
		rows("""
				code,name,kind,status,source,verification
				SG2,Numbers,STUDY_GROUP,ESTABLISHED,a source,verified
				SG20,Things,STUDY_GROUP,ESTABLISHED,a source,verified
				""");
		rows("""
				slug,name,aliases,broader,description,source,verification
				naming,Naming,names,,Giving names,a source,verified
				""");
		rows("""
				name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
				E.1,RECOMMENDATION,One,E.1/F.1,SG2,,,IN_FORCE,2000-01,1,,a source,verified
				""");
		rows("""
				deliverable,topic,grade,place,aspect,justification,confidence,status,source,verification
				E.1,naming,MAIN,BODY,,semapv:ManualMappingCuration,0.9,SUGGESTED,a source,verified
				""");
	}

	void rows(String csv) {
		imported(new FactsFile(Reading.of(csv).facts(), List.of()));
	}

	/**
	 * Something new, something other, something that a person and a better source said
	 * otherwise.
	 */
	FactsFile mixed(Problem... bad) {
		var topics = Reading.of("""
				slug,name,aliases,broader,description,source,verification
				naming,Naming,labels,,How names are given,another source,verified
				numbering,Numbering,,naming,,another source,verified
				""").facts();
		var texts = Reading.of("""
				name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
				E.1,RECOMMENDATION,One,E.1/F.1,SG20,,,IN_FORCE,2000-01,1,,another source,verified
				E.2,RECOMMENDATION,Two,F.1,SG20,,,IN_FORCE,2010-01,1,,another source,verified
				""").facts();
		return new FactsFile(Stream.of(topics, texts).<CatalogueFact>flatMap(List::stream).toList(), List.of(bad));
	}

	/** A person said what the topic is. */
	void byHand() {
		this.client.query("CYPHER 25 MATCH (topic:Topic {slug: 'naming'}) SET topic.byHand = ['description']").run();
	}

	Progress imported(CatalogueFile file) {
		return imported(file, ImportOptions.USUAL);
	}

	Progress imported(CatalogueFile file, ImportOptions options) {
		var progress = new Progress(file.records(), options, Clock.systemUTC());
		run(file, progress);
		return progress;
	}

	void run(CatalogueFile file, Progress progress) {
		this.run.run(file, progress);
	}

	void change(String statement) {
		this.client.query("CYPHER 25 " + statement).run();
	}

	List<String> report(Progress progress, ReportKind kind) {
		var text = new StringBuilder();
		try {
			this.reports.write(progress.key(), kind, text);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString().lines().toList();
	}

	List<String> graph() {
		return WholeGraph.of(this.client);
	}

	long entries() {
		return this.client.query("CYPHER 25 MATCH (entry:Entry) RETURN count(entry) AS count")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	CatalogueFile zip(Path folder, Map<String, String> records) {
		try {
			return CatalogueFiles.open(Files.write(Files.createTempFile(folder, "set", ""), Records.zip(records)));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
