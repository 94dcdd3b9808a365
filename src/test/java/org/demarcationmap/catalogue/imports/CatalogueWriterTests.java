package org.demarcationmap.catalogue.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.GraphLook;
import org.demarcationmap.catalogue.formats.CatalogueFiles;
import org.demarcationmap.catalogue.formats.Reading;
import org.demarcationmap.catalogue.relaton.Records;
import org.demarcationmap.catalogue.writing.CatalogueBatchImported;
import org.demarcationmap.catalogue.writing.CatalogueWriter;
import org.demarcationmap.catalogue.writing.Outcome;
import org.demarcationmap.catalogue.writing.Row;
import org.demarcationmap.catalogue.suggestions.SuggestionBeans;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import({ WritingBeans.class, SuggestionBeans.class, StarterCatalogue.class, ImportRun.class, ImportReports.class,
		GraphLook.class, CatalogueWriterTests.Heard.class })
class CatalogueWriterTests {

	private static final Map<String, String> ZIP = Map.of("a.yaml",
			Records.record("Y.4000/Y.2060 (06/2012)", "Overview of things", "2012-06-15", "Withdrawal"), "b.yaml",
			Records.record("Y.4000 (08/2025)", "Overview of the things", "2025-08-29", "Published"), "c.yaml",
			Records.record("E.1 (10/1976)", "Old text", "1976-10-08", "Withdrawal"), "d.yaml",
			Records.record("Y.4000/Y.2060 (2012) Amd. 1 (03/2014)", "An amendment", "2014-03-01", "Withdrawal"));

	private static final String TABLE = """
			name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
			Y.4000,RECOMMENDATION,Overview,Y.4000/Y.2060;Y.2060,SG20,Q1/20,,IN_FORCE,2012-06,1,,a source,verified
			Y.things,WORK_ITEM,Things,,SG20,,,APPROVED,,,Y.4000,a source,recalled
			""";

	private final CatalogueWriter writer;

	private final ImportRun run;

	private final StarterCatalogue starter;

	private final Neo4jClient client;

	private final Heard heard;

	private final GraphLook look;

	@TempDir
	Path folder;

	CatalogueWriterTests(CatalogueWriter writer, ImportRun run, StarterCatalogue starter, Neo4jClient client,
			Heard heard, GraphLook look) {
		this.look = look;
		this.writer = writer;
		this.run = run;
		this.starter = starter;
		this.client = client;
		this.heard = heard;
	}

	@BeforeEach
	void forget() {
		this.heard.events.clear();
	}

	@Test
	void makesOneEditionOfEachRecordAndOneTextOfItsEditions() throws Exception {
		var job = relaton(ZIP);
		assertThat(job.counts().created()).isEqualTo(4);
		assertThat(
				one("""
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
		assertThat(one("CYPHER 25 MATCH (text:Deliverable {name: 'E.1'}) RETURN text {.status} AS found"))
			.containsEntry("status", "WITHDRAWN");
	}

	@Test
	void changesNothingAtTheSecondTime() throws Exception {
		relaton(ZIP);
		var before = state(true);
		var events = this.heard.events.size();
		this.look.unmark();
		var job = relaton(ZIP);
		assertThat(this.look.marked()).isEmpty();
		assertThat(job.counts().unchanged()).isEqualTo(4);
		assertThat(job.counts().created() + job.counts().updated()).isZero();
		assertThat(state(true)).isEqualTo(before);
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
		assertThat(relaton(files).counts().created()).isEqualTo(3);
		var before = state(true);
		assertThat(relaton(files).counts().unchanged()).isEqualTo(3);
		assertThat(state(true)).isEqualTo(before);
		assertThat(one("""
				CYPHER 25
				MATCH (:Recommendation {name: 'X.660'})-[:REFERS_TO {kind: 'TWIN'}]->(text:OutsideText)
				RETURN text {.name, .title} AS found
				""")).isEqualTo(Map.of("name", "ISO/IEC 9834-1", "title", "Registration 2012"));
	}

	@Test
	void tellsTheJournalWhatABatchChanged() throws Exception {
		relaton(ZIP);
		assertThat(this.heard.events).extracting(CatalogueBatchImported::created).containsExactly(5);
	}

	@Test
	void endsInTheSameStateWhicheverSourceComesFirst() throws Exception {
		bodies();
		table();
		relaton(ZIP);
		var one = state(false);
		this.client.query("CYPHER 25 MATCH (n) WHERE NOT n:Migration DETACH DELETE n").run();
		relaton(ZIP);
		bodies();
		table();
		assertThat(state(false)).isEqualTo(one);
		assertThat(one).anySatisfy((node) -> assertThat(node).contains("Y.4000/Y.2060 (06/2012)", "2012-06-15"));
	}

	@Test
	void keepsWhoWasResponsibleBeforeATextMoved() {
		bodies();
		var moved = """
				name,kind,title,aliases,body,question,period,status,approved,edition,became,responsibleSince,source,verification
				E.9,RECOMMENDATION,Nine,,%s,,,IN_FORCE,,,,%s,a source,verified
				""";
		table(moved.formatted("SG2", ""));
		table(moved.formatted("SG20", "2025-01"));
		assertThat(
				one("""
						CYPHER 25
						MATCH (text:Deliverable {name: 'E.9'})
						RETURN {
						  now: COLLECT { MATCH (body:Body)-[:RESPONSIBLE_FOR]->(text) RETURN body.code },
						  before: COLLECT { MATCH (body:Body)-[was:WAS_RESPONSIBLE_FOR]->(text) RETURN body.code + ' ' + was.until }
						} AS found
						"""))
			.isEqualTo(Map.of("now", List.of("SG20"), "before", List.of("SG2 2025-01")));
	}

	@Test
	void keepsTheResponsibilityThatPeopleChecked() throws Exception {
		bodies();
		table();
		relaton(ZIP);
		assertThat(one("""
				CYPHER 25
				MATCH (item:WorkItem {name: 'Y.things'})-[:BECAME]->(text:Deliverable {name: 'Y.4000'})
				MATCH (text)<-[:RESPONSIBLE_FOR]-(body:Body), (text)<-[:RESPONSIBLE_FOR]-(question:Question)
				RETURN {body: body.code, question: question.name} AS found
				""")).isEqualTo(Map.of("body", "SG20", "question", "Q1/20 (2025-2028)"));
	}

	@Test
	void takesNoNameAwayFromAnotherText() throws Exception {
		table("""
				name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
				Y.2060,RECOMMENDATION,Something else,Z.1,,,,IN_FORCE,,,,a source,verified
				""");
		var job = relaton(ZIP);
		assertThat(job.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.value()).isEqualTo("Y.2060"))
			.satisfies((problem) -> assertThat(problem.mend()).contains("Y.2060 is a name of Y.2060 already"));
		assertThat(one("""
				CYPHER 25
				MATCH (:Alias {kind: 'DELIVERABLE', normalised: 'Y2060'})-[:NAMES]->(text) RETURN text {.title} AS found
				""")).containsEntry("title", "Something else");
		assertThat(job.counts().created()).isEqualTo(4);
	}

	@Test
	void takesTheGoodRecordsAndNamesTheBrokenOnes() throws Exception {
		var zip = new LinkedHashMap<>(ZIP);
		zip.put("broken.yaml", "docidentifier:\n- content: 'ITU-T E.2 (01/2000)\n  type: ITU\n");
		zip.put("nameless.yaml", "title:\n- content: A title\n");
		zip.put("twice.yaml", ZIP.get("c.yaml"));
		var job = relaton(zip);
		assertThat(job.counts().created()).isEqualTo(4);
		assertThat(job.counts().rejected()).isEqualTo(3);
		assertThat(job.counts().recordsRead()).isEqualTo(7);
		assertThat(job.problems()).extracting(Problem::file)
			.containsExactlyInAnyOrder("broken.yaml", "nameless.yaml", "twice.yaml");
		assertThat(job.problems()).filteredOn((problem) -> problem.file().equals("broken.yaml"))
			.allSatisfy((problem) -> assertThat(problem.line()).isPositive());
	}

	@Test
	void refusesARowThatSpeaksOfWhatTheCatalogueLacks() {
		bodies();
		var outcome = table("""
				name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
				Y.1,RECOMMENDATION,One,,SG99,Q9/20,,IN_FORCE,,,Y.none,a source,verified
				Y.2,RECOMMENDATON,Two,,,,,IN_FORCE,,,,a source,verified
				""");
		assertThat(outcome.created()).isOne();
		assertThat(outcome.problems()).extracting(Problem::field)
			.containsExactlyInAnyOrder("body", "question", "became", "kind");
		assertThat(outcome.problems()).filteredOn((problem) -> problem.field().equals("kind"))
			.allSatisfy((problem) -> assertThat(problem).hasToString(
					"upload:3 kind 'RECOMMENDATON': Write one of [RECOMMENDATION, SUPPLEMENT, TECHNICAL_REPORT, WORK_ITEM, OUTSIDE_TEXT] in this column."));
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
		assertThat(one("""
				CYPHER 25
				MATCH (:WorkItem {name: 'E.IoT-NNAI'})-[:BECAME]->(text {name: 'E.192'})<-[:RESPONSIBLE_FOR]-(body:Body)
				RETURN {body: body.code} AS found
				""")).containsEntry("body", "SG2");
	}

	private ImportJob relaton(Map<String, String> files) throws Exception {
		var path = Files.write(Files.createTempFile(this.folder, "upload", ""), Records.zip(files));
		try (var file = CatalogueFiles.open(path)) {
			var progress = new Progress(file.records(), Clock.systemUTC());
			this.run.run(file, progress);
			return progress.snapshot();
		}
	}

	private void bodies() {
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

	private Outcome table() {
		return table(TABLE);
	}

	private Outcome table(String csv) {
		return write(csv);
	}

	private Outcome write(String csv) {
		var reading = Reading.of(csv);
		return this.writer.write("test", reading.facts())
			.plus(Outcome.noted(reading.rejected()))
			.plus(Outcome.noted(reading.notes()));
	}

	private Map<String, Object> one(String statement) {
		return Row.of(this.client.query(statement).fetch().one().orElseThrow()).row("found").asMap();
	}

	private List<String> state(boolean withKeys) {
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
