package org.demarcationmap.catalogue.writing;

import org.demarcationmap.catalogue.CatalogueRows;
import org.demarcationmap.catalogue.GraphLook;
import org.demarcationmap.catalogue.formats.Reading;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables of topics by which a topic would become a part of itself.
 */
@DatabaseTest
@Import({ WritingBeans.class, CatalogueRows.class, GraphLook.class })
class TopicCirclesTests {

	private final CatalogueWriter writer;

	private final GraphLook look;

	private final Neo4jClient client;

	TopicCirclesTests(CatalogueWriter writer, GraphLook look, Neo4jClient client) {
		this.writer = writer;
		this.look = look;
		this.client = client;
	}

	@BeforeEach
	void load() {
		assertThat(imported("""
				numbers,Numbers,,,,a source,verified
				roman-numbers,Roman numbers,,numbers,,a source,verified
				small-roman-numbers,Small Roman numbers,,roman-numbers,,a source,verified
				""").problems()).isEmpty();
	}

	private Outcome imported(String rows) {
		return this.writer.write("test",
				Reading.of("slug,name,aliases,broader,description,source,verification\n" + rows).facts());
	}

	@Test
	void areRefusedWhereTheyCloseACircleWithWhatIsStored() {
		var outcome = imported("""
				numbers,Numbers anew,figures,small-roman-numbers,Other,a source,verified
				letters,Letters,,,,a source,verified
				""");
		assertThat(outcome.problems()).singleElement().satisfies((problem) -> {
			assertThat(problem.line()).isEqualTo(2);
			assertThat(problem.field()).isEqualTo("broader");
			assertThat(problem.value()).isEqualTo("small-roman-numbers");
			assertThat(problem.mend())
				.contains("numbers → small-roman-numbers → roman-numbers → numbers. Leave `broader` empty here");
		});
		assertThat(outcome.rejected()).isOne();
		assertThat(outcome.created()).isOne();
		assertThat(this.look.count("(:Topic {slug: 'numbers', name: 'Numbers'})")).isOne();
		assertThat(this.look.count("(:Alias {normalised: 'figures'})")).isZero();
		assertThat(this.look.count("(:Topic {slug: 'numbers'})-[:BROADER]->()")).isZero();
	}

	@Test
	void areRefusedAtTheRowOfAFileThatClosesACircleOfItsRows() {
		var outcome = imported("""
				letters,Letters,,signs,,a source,verified
				signs,Signs,,marks,,a source,verified
				marks,Marks,,letters,,a source,verified
				""");
		assertThat(outcome.problems()).extracting((problem) -> problem.line()).containsExactly(4, 3);
		assertThat(outcome.problems().getFirst().mend()).contains("marks → letters → signs → marks");
		assertThat(outcome.problems().getLast().mend()).contains("The catalogue has no topic of this slug");
		assertThat(this.look.count("(:Topic {slug: 'marks'})")).isZero();
		assertThat(this.look.count("(:Topic {slug: 'letters'})-[:BROADER]->(:Topic {slug: 'signs'})")).isOne();
	}

	@Test
	void areRefusedWhereATopicIsSaidToBeAPartOfItself() {
		assertThat(imported("letters,Letters,,letters,,a source,verified\n").problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.mend()).contains(": letters → letters."));
		assertThat(this.look.count("(:Topic {slug: 'letters'})")).isZero();
	}

	@Test
	void areTakenWhereTopicsChangePlacesFromTheTopDown() {
		this.client.query("CYPHER 25 MATCH (:Topic {slug: 'small-roman-numbers'})-[link:BROADER]->() DELETE link")
			.run();
		assertThat(imported("""
				letters,Letters,,,,a source,verified
				roman-numbers,Roman numbers,,letters,,a source,verified
				numbers,Numbers,,roman-numbers,,a source,verified
				""").problems()).isEmpty();
		assertThat(this.look.count("(:Topic {slug: 'numbers'})-[:BROADER*2]->(:Topic {slug: 'letters'})")).isOne();
	}

	@Test
	void areMeasuredByWhatPeopleSetByHand() {
		this.client.query("CYPHER 25 MATCH (topic:Topic {slug: 'roman-numbers'}) SET topic.byHand = ['broader']").run();
		var outcome = imported("""
				letters,Letters,,,,a source,verified
				roman-numbers,Roman numbers,,letters,,a source,verified
				numbers,Numbers,,roman-numbers,,a source,verified
				""");
		assertThat(outcome.problems()).singleElement()
			.satisfies((problem) -> assertThat(problem.mend()).contains("numbers → roman-numbers → numbers"));
	}

}
