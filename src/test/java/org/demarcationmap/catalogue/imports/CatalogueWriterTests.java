package org.demarcationmap.catalogue.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.demarcationmap.catalogue.GraphLook;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.relaton.Records;
import org.demarcationmap.catalogue.writing.CatalogueBatchImported;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import({ WrittenCatalogue.class, CatalogueWriterTests.Heard.class })
class CatalogueWriterTests {

	private final WrittenCatalogue catalogue;

	private final StarterCatalogue starter;

	private final Heard heard;

	private final GraphLook look;

	@TempDir
	Path folder;

	CatalogueWriterTests(WrittenCatalogue catalogue, StarterCatalogue starter, Heard heard, GraphLook look) {
		this.catalogue = catalogue;
		this.starter = starter;
		this.heard = heard;
		this.look = look;
	}

	@BeforeEach
	void forget() {
		this.heard.events.clear();
	}

	@Test
	void makesOneEditionOfEachRecordAndOneTextOfItsEditions() throws Exception {
		var job = this.catalogue.relaton(this.folder, WrittenCatalogue.ZIP);
		assertThat(job.counts().created()).isEqualTo(4);
		assertThat(this.catalogue
			.one("""
					CYPHER 25
					MATCH (:Alias {kind: 'DELIVERABLE', normalised: 'Y2060'})-[:NAMES]->(text:Recommendation)
					RETURN text {.name, .title, .status, .approved, .confidentiality,
					  editions: COLLECT { MATCH (text)-[:HAS_EDITION]->(e) RETURN e.name + ' ' + e.kind + ' ' + e.status ORDER BY e.approved },
					  body: head(COLLECT { MATCH (body:Body)-[:RESPONSIBLE_FOR]->(text) RETURN body.code })
					} AS found
					"""))
			.isEqualTo(new TreeMap<>(Map.of("name", "Y.4000", "title", "Overview of the things", "status", "IN_FORCE",
					"approved", "2025-08-29", "confidentiality", "PUBLIC", "body", "SG2", "editions",
					List.of("Y.4000/Y.2060 (06/2012) EDITION SUPERSEDED",
							"Y.4000/Y.2060 (2012) Amd. 1 (03/2014) AMENDMENT SUPERSEDED",
							"Y.4000 (08/2025) EDITION IN_FORCE"))));
		assertThat(
				this.catalogue.one("CYPHER 25 MATCH (text:Deliverable {name: 'E.1'}) RETURN text {.status} AS found"))
			.containsEntry("status", "WITHDRAWN");
	}

	@Test
	void changesNothingAtTheSecondTime() throws Exception {
		this.catalogue.relaton(this.folder, WrittenCatalogue.ZIP);
		var before = this.catalogue.state(true);
		var events = this.heard.events.size();
		this.look.unmark();
		var job = this.catalogue.relaton(this.folder, WrittenCatalogue.ZIP);
		assertThat(this.look.marked()).isEmpty();
		assertThat(job.counts().unchanged()).isEqualTo(4);
		assertThat(job.counts().created() + job.counts().updated()).isZero();
		assertThat(this.catalogue.state(true)).isEqualTo(before);
		assertThat(this.heard.events).hasSize(events);
	}

	@Test
	void keepsEditionsAndTwinsOfOutsideTexts() throws Exception {
		var iso = """
				docidentifier: [{content: 'ISO/IEC 9834-1:%1$s', type: ISO, primary: true}]
				title: [{content: 'Registration %1$s', type: main}]
				date: [{type: published, at: '%1$s-09'}]
				""";
		var files = Map.of("a.yaml", iso.formatted("2012"), "b.yaml", iso.formatted("2008"), "c.yaml",
				Records.record("X.660 (07/2011)", "Registration", "2011-07-29", "Published")
					.replaceFirst("docidentifier:", "docidentifier:\n- content: ISO/IEC 9834-1\n  type: ISO"));
		assertThat(this.catalogue.relaton(this.folder, files).counts().created()).isEqualTo(3);
		var before = this.catalogue.state(true);
		assertThat(this.catalogue.relaton(this.folder, files).counts().unchanged()).isEqualTo(3);
		assertThat(this.catalogue.state(true)).isEqualTo(before);
		assertThat(this.catalogue.one("""
				CYPHER 25
				MATCH (:Recommendation {name: 'X.660'})-[:REFERS_TO {kind: 'TWIN'}]->(text:OutsideText)
				RETURN text {.name, .title} AS found
				""")).isEqualTo(Map.of("name", "ISO/IEC 9834-1", "title", "Registration 2012"));
	}

	@Test
	void tellsTheJournalWhatABatchChanged() throws Exception {
		this.catalogue.relaton(this.folder, WrittenCatalogue.ZIP);
		assertThat(this.heard.events).extracting(CatalogueBatchImported::created).containsExactly(5);
	}

	@Test
	void takesTheGoodRecordsAndNamesTheBrokenOnes() throws Exception {
		var zip = new LinkedHashMap<>(WrittenCatalogue.ZIP);
		zip.put("broken.yaml", "docidentifier:\n- content: 'ITU-T E.2 (01/2000)\n  type: ITU\n");
		zip.put("nameless.yaml", "title:\n- content: A title\n");
		zip.put("twice.yaml", WrittenCatalogue.ZIP.get("c.yaml"));
		var job = this.catalogue.relaton(this.folder, zip);
		assertThat(job.counts().created()).isEqualTo(4);
		assertThat(job.counts().rejected()).isEqualTo(3);
		assertThat(job.counts().recordsRead()).isEqualTo(7);
		assertThat(job.problems()).extracting(Problem::file)
			.containsExactlyInAnyOrder("broken.yaml", "nameless.yaml", "twice.yaml");
		assertThat(job.problems()).filteredOn((problem) -> problem.file().equals("broken.yaml"))
			.allSatisfy((problem) -> assertThat(problem.line()).isPositive());
	}

	@Test
	void loadsTheStarterCatalogueIntoAnEmptyDatabaseOnly() {
		assertThat(this.starter.loadIntoEmptyDatabase()).isTrue();
		assertThat(this.starter.loadIntoEmptyDatabase()).isFalse();
		this.look.unmark();
		var again = this.starter.load();
		assertThat(again.problems()).isEmpty();
		assertThat(again.created() + again.updated() + again.rejected()).isZero();
		assertThat(this.look.marked()).isEmpty();
		assertThat(this.catalogue.one("""
				CYPHER 25
				MATCH (:WorkItem {name: 'E.IoT-NNAI'})-[:BECAME]->(text {name: 'E.192'})<-[:RESPONSIBLE_FOR]-(body:Body)
				RETURN {body: body.code} AS found
				""")).containsEntry("body", "SG2");
	}

	/**
	 * Hears what goes to the journal.
	 */
	static class Heard {

		private final List<CatalogueBatchImported> events = new ArrayList<>();

		@EventListener
		void on(CatalogueBatchImported event) {
			this.events.add(event);
		}

	}

}
