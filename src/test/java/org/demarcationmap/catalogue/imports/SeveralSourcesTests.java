package org.demarcationmap.catalogue.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sources that speak of the same things, and of what the catalogue lacks.
 */
@DatabaseTest
@Import(WrittenCatalogue.class)
class SeveralSourcesTests {

	private final WrittenCatalogue catalogue;

	@TempDir
	Path folder;

	SeveralSourcesTests(WrittenCatalogue catalogue) {
		this.catalogue = catalogue;
	}

	@Test
	void endsInTheSameStateWhicheverSourceComesFirst() throws Exception {
		this.catalogue.bodies();
		this.catalogue.table();
		this.catalogue.relaton(this.folder, WrittenCatalogue.ZIP);
		var one = this.catalogue.state(false);
		this.catalogue.forget();
		this.catalogue.relaton(this.folder, WrittenCatalogue.ZIP);
		this.catalogue.bodies();
		this.catalogue.table();
		assertThat(this.catalogue.state(false)).isEqualTo(one);
		assertThat(one).anySatisfy((node) -> assertThat(node).contains("Y.4000/Y.2060 (06/2012)", "2012-06-15"));
	}

	@Test
	void keepsWhoWasResponsibleBeforeATextMoved() {
		this.catalogue.bodies();
		var moved = """
				name,kind,title,aliases,body,question,period,status,approved,edition,became,responsibleSince,source,verification
				E.9,RECOMMENDATION,Nine,,%s,,,IN_FORCE,,,,%s,a source,verified
				""";
		this.catalogue.table(moved.formatted("SG2", ""));
		this.catalogue.table(moved.formatted("SG20", "2025-01"));
		assertThat(this.catalogue
			.one("""
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
		this.catalogue.bodies();
		this.catalogue.table();
		this.catalogue.relaton(this.folder, WrittenCatalogue.ZIP);
		assertThat(this.catalogue.one("""
				CYPHER 25
				MATCH (item:WorkItem {name: 'Y.things'})-[:BECAME]->(text:Deliverable {name: 'Y.4000'})
				MATCH (text)<-[:RESPONSIBLE_FOR]-(body:Body), (text)<-[:RESPONSIBLE_FOR]-(question:Question)
				RETURN {body: body.code, question: question.name} AS found
				""")).isEqualTo(Map.of("body", "SG20", "question", "Q1/20 (2025-2028)"));
	}

	@Test
	void takesNoNameAwayFromAnotherText() throws Exception {
		this.catalogue.table("""
				name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
				Y.2060,RECOMMENDATION,Something else,Z.1,,,,IN_FORCE,,,,a source,verified
				""");
		var job = this.catalogue.relaton(this.folder, WrittenCatalogue.ZIP);
		assertThat(job.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.value()).isEqualTo("Y.2060"))
			.satisfies((problem) -> assertThat(problem.mend()).contains("Y.2060 is a name of Y.2060 already"));
		assertThat(this.catalogue.one("""
				CYPHER 25
				MATCH (:Alias {kind: 'DELIVERABLE', normalised: 'Y2060'})-[:NAMES]->(text) RETURN text {.title} AS found
				""")).containsEntry("title", "Something else");
		assertThat(job.counts().created()).isEqualTo(4);
	}

	@Test
	void refusesARowThatSpeaksOfWhatTheCatalogueLacks() {
		this.catalogue.bodies();
		var outcome = this.catalogue.table("""
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

}
