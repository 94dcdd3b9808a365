package org.demarcationmap.overlap.preflight;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.suggestions.Suggestions;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.overlap.PreflightOverlap;
import org.demarcationmap.overlap.Scope;
import org.demarcationmap.overlap.findings.Upkeep;
import org.demarcationmap.overlap.pairs.Pairings;
import org.demarcationmap.overlap.pairs.Reach;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A preflight beside the findings that are kept for the same work item once it exists.
 */
@NullMarked
@DatabaseTest
@Import(PreflightBeans.class)
class PreflightsTests {

	private static final int TEXTS = 40;

	private static final List<BodyCode> BODIES = Stream.of("SG17", "SG2", "SG20").map(BodyCode::new).toList();

	private static final Scope SCOPE = new Scope("case", BODIES.subList(1, 3),
			Stream.of("lamp-numbering", "meter-discovery").map(TopicSlug::new).toList(), List.of());

	private static final String KEPT = """
			CYPHER 25
			MATCH (set:FindingSet {owner: $owner, state: 'CURRENT'})
			MATCH (text:Deliverable {key: $text})-[pair:OVERLAPS {set: set.key}]-(other)
			RETURN other.key + ' ' + pair.score AS line
			ORDER BY line
			""";

	private final Preflights preflights;

	private final Suggestions suggestions;

	private final Upkeep upkeep;

	private final Pairings pairings;

	private final Neo4jClient client;

	private final PreflightCatalogue catalogue;

	PreflightsTests(Preflights preflights, Suggestions suggestions, Upkeep upkeep, Pairings pairings,
			Neo4jClient client) {
		this.preflights = preflights;
		this.suggestions = suggestions;
		this.upkeep = upkeep;
		this.pairings = pairings;
		this.client = client;
		this.catalogue = new PreflightCatalogue(client);
	}

	@BeforeEach
	void create() {
		this.catalogue.frame();
	}

	private void fill(Random random) {
		this.catalogue.texts(random, TEXTS);
		bringUpToDate();
	}

	private void bringUpToDate() {
		this.suggestions.renew("import", () -> false);
		assertThat(this.upkeep.bringUpToDate(SCOPE).upToDate()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void findsWhatIsKeptOnceTheWorkItemExists(long seed) {
		var random = new Random(seed);
		fill(random);
		var references = IntStream.range(0, 3).mapToObj((_) -> "T." + random.nextInt(TEXTS)).toList();
		var title = PreflightCatalogue.title(random);
		var scope = PreflightCatalogue.title(random) + ".";
		var draft = new PreflightDraft(title, scope, references, "SG20", 50);
		var all = this.preflights.of(draft, null);
		var inScope = this.preflights.of(draft, SCOPE);
		this.catalogue.text("W.1", title, scope, "SG20");
		references.forEach((reference) -> this.catalogue.refers("W.1", reference));
		bringUpToDate();
		assertThat(all.overlaps()).hasSizeGreaterThan(5);
		assertThat(lines(all.overlaps())).isEqualTo(everybodys("W.1"));
		assertThat(lines(inScope.overlaps())).isEqualTo(kept("W.1"));
	}

	@ParameterizedTest
	@ValueSource(longs = { 6, 7 })
	void findsWhatIsKeptOfAWorkItemThatExistsAndThatItself(long seed) {
		var random = new Random(seed);
		fill(random);
		this.catalogue.text("W.1", "Lamp numbering", "Of meters in a tunnel.", "SG20").refers("W.1", "T.1");
		bringUpToDate();
		var found = this.preflights
			.of(new PreflightDraft("Lamp numbering", "Of meters in a tunnel.", List.of("T.1"), "SG20", 50), null);
		assertThat(lines(found.overlaps())).isEqualTo(everybodys("W.1"));
		assertThat(found.ownWork()).extracting(PreflightOverlap::key).contains("W.1");
	}

	@Test
	void doesNotKnowTheTwinOfWhatHasNoNameYet() {
		this.catalogue.text("W.1", "Lamp numbering", "Of meters.", "SG20")
			.text("W.2", "Lamp numbering", "Of meters.", "SG2")
			.text("W.3", "Owls", "Of owls.", "SG17")
			.refers("W.1", "W.2", "TWIN");
		bringUpToDate();
		assertThat(everybodys("W.1")).isEmpty();
		var found = this.preflights.of(new PreflightDraft("Lamp numbering", "Of meters.", List.of(), "SG20", 50), null);
		assertThat(found.overlaps()).extracting(PreflightOverlap::key).containsExactly("W.2");
	}

	/** The findings that are kept for the demarcation. */
	private List<String> kept(String text) {
		return List.copyOf(this.client.query(KEPT)
			.bindAll(Map.of("owner", SCOPE.owner(), "text", text))
			.fetchAs(String.class)
			.all());
	}

	/** What is found between all bodies. */
	private List<String> everybodys(String text) {
		var reach = Reach.betweenAll(BODIES);
		return this.pairings.among(this.pairings.texts(reach), reach)
			.of(text)
			.stream()
			.map((pair) -> pair.otherThan(text) + " " + pair.score())
			.sorted()
			.toList();
	}

	private static List<String> lines(List<PreflightOverlap> overlaps) {
		return overlaps.stream().map((overlap) -> overlap.key() + " " + overlap.score()).sorted().toList();
	}

}
