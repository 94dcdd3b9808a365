package org.demarcationmap.catalogue.writing;

import java.util.List;
import java.util.Map;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.catalogue.GraphLook;
import org.demarcationmap.catalogue.facts.FactBatch;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.formats.Reading;
import org.demarcationmap.catalogue.writing.Change.Action;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The liaisons of work items, from the work programme and from tables.
 */
@DatabaseTest
@AsParticipant
@Import({ WritingBeans.class, GraphLook.class })
class LiaisonsTests {

	private static final String BODIES = """
			code,name,kind,status,source,verification
			SG2,Numbers,STUDY_GROUP,ESTABLISHED,a source,verified
			ISO/TC 215,Health,OUTSIDE_BODY,ESTABLISHED,a source,verified
			""";

	private final CatalogueWriter writer;

	private final GraphLook look;

	private final Neo4jClient client;

	LiaisonsTests(CatalogueWriter writer, GraphLook look, Neo4jClient client) {
		this.writer = writer;
		this.look = look;
		this.client = client;
	}

	@BeforeEach
	void bodies() {
		write(BODIES);
	}

	private Outcome write(String table) {
		var read = Reading.of(table);
		return this.writer.write("test", new FactBatch(read.grounds(), read.facts(), read.consequences(),
				read.rejected(), read.notes(), List.of(), 0));
	}

	private Outcome view(String liaisons) {
		return write("""
				Work item,Study group,Status,Title,Liaison relationship,Source,Fetched
				Y.item,SG20,Under study,Things,"%s",a view,2026-05-01
				""".formatted(liaisons));
	}

	private List<String> liaisons() {
		return List.copyOf(this.client
			.query("""
					CYPHER 25
					MATCH (:WorkItem {name: 'Y.item'})-[liaison:LIAISES_WITH]->(named)
					RETURN coalesce(named.code, 'unknown ' + named.name) + ' ' + liaison.source + ' ' + liaison.fetched AS line
					ORDER BY line
					""")
			.fetchAs(String.class)
			.all());
	}

	@Test
	void areStoredWithWhereAndWhenTheyWereRead() {
		var outcome = view("ITU-T SG2; SG17; ISO/TC 215");
		assertThat(outcome.problems()).isEmpty();
		assertThat(liaisons()).containsExactly("ISO/TC 215 a view 2026-05-01", "SG17 a view 2026-05-01",
				"SG2 a view 2026-05-01");
		assertThat(outcome.changes()).filteredOn((change) -> change.subject().kind().equals("LIAISONS"))
			.extracting(Change::action)
			.containsExactly(Action.CREATED);
	}

	@Test
	void changeNothingTheSecondTime() {
		view("SG2; nobody in particular");
		this.look.unmark();
		var before = this.look.everything();
		assertThat(view("SG2; nobody in particular").changedAnything()).isFalse();
		assertThat(this.look.everything()).isEqualTo(before);
	}

	@Test
	void areOneListThatALaterRowReplaces() {
		view("SG2; SG17");
		this.look.unmark();
		var outcome = view("SG17; ISO/TC 215");
		assertThat(liaisons()).extracting((line) -> line.replaceFirst(" a view.*", ""))
			.containsExactly("ISO/TC 215", "SG17");
		assertThat(outcome.changes()).filteredOn((change) -> change.subject().kind().equals("LIAISONS"))
			.singleElement()
			.satisfies((change) -> {
				assertThat(change.action()).isEqualTo(Action.UPDATED);
				assertThat(change.before()).isEqualTo(List.of("SG17", "SG2"));
				assertThat(change.after()).isEqualTo(List.of("ISO/TC 215", "SG17"));
			});
		assertThat(this.look.marked()).isEqualTo("Y.item");
	}

	@Test
	void stayWhereALaterRowSaysNothing() {
		view("SG2");
		view("");
		assertThat(liaisons()).hasSize(1);
	}

	@Test
	void areKeptAsTextUntilTheCatalogueHasTheBody() {
		assertThat(view("IEEE").problems()).extracting(Problem::toString)
			.containsExactly(
					"upload:2 liaisons 'IEEE': The catalogue has no body of this code, and the name was kept as"
							+ " text. Add the body, and import this again.");
		assertThat(liaisons()).containsExactly("unknown IEEE a view 2026-05-01");
		write("code,name,kind,status,source,verification\nIEEE,IEEE,OUTSIDE_BODY,ESTABLISHED,a source,verified\n");
		assertThat(view("IEEE").problems()).isEmpty();
		assertThat(liaisons()).containsExactly("IEEE a view 2026-05-01");
	}

	@Test
	void areNotReplacedByASourceOfLowerRank() {
		view("SG2");
		var outcome = write("item,liaisons,source,verification\nY.item,ISO/TC 215,a table,verified\n");
		assertThat(liaisons()).containsExactly("SG2 a view 2026-05-01");
		assertThat(outcome.changes()).extracting(Change::action).containsExactly(Action.LEFT_ALONE);
	}

	@Test
	void becomeAConflictWhereAPersonSaidOtherwise() {
		view("SG2");
		this.client.query(
				"CYPHER 25 MATCH (:WorkItem {name: 'Y.item'})-[liaison:LIAISES_WITH]->() SET liaison.origin = 'ASSERTED'")
			.run();
		var outcome = view("ISO/TC 215");
		assertThat(liaisons()).containsExactly("SG2 a view 2026-05-01");
		assertThat(outcome.changes()).filteredOn((change) -> change.subject().kind().equals("LIAISONS"))
			.extracting(Change::action)
			.containsExactly(Action.CONFLICT);
	}

	@Test
	void ofAnItemThatTheCatalogueLacksAreRefused() {
		assertThat(write("item,liaisons,source,verification\nY.none,SG2,a table,verified\n").problems())
			.extracting(Problem::mend)
			.containsExactly("The catalogue has no work item of this name; add it first.");
		assertThat(this.client.query("CYPHER 25 MATCH ()-[liaison:LIAISES_WITH]->() RETURN count(liaison)")
			.bindAll(Map.of())
			.fetchAs(Integer.class)
			.one()).contains(0);
	}

}
