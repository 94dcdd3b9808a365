package org.demarcationmap.overlap.preflight;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.GraphLook;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.suggestions.Suggestions;
import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.UnknownThingException;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.overlap.Evidence;
import org.demarcationmap.overlap.PreflightOverlap;
import org.demarcationmap.overlap.Scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What a preflight answers, and what it refuses.
 */
@NullMarked
@DatabaseTest
@Import(PreflightBeans.class)
class PreflightAnswerTests {

	private static final int AT_ONCE = 8;

	private final Preflights preflights;

	private final Suggestions suggestions;

	private final Neo4jClient client;

	private final Transactions transactions;

	private final GraphLook look;

	private final PreflightCatalogue catalogue;

	PreflightAnswerTests(Preflights preflights, Suggestions suggestions, Neo4jClient client, Transactions transactions,
			GraphLook look) {
		this.preflights = preflights;
		this.suggestions = suggestions;
		this.client = client;
		this.transactions = transactions;
		this.look = look;
		this.catalogue = new PreflightCatalogue(client);
	}

	/** SG2 has lamps, SG20 has lamps and meters, SG17 owls, and nobody bridges. */
	@BeforeEach
	void create() {
		this.catalogue.frame()
			.text("E.1", "Lamp numbering", "Numbers of lamps in tunnels.", "SG2", "Q1/2")
			.text("E.2", "Lamp registry", "Where lamps are listed.", "SG2")
			.text("Y.1", "Lamp numbering for meters", "Lamps that read meters.", "SG20")
			.text("X.1", "Owls", "Owls at night.", "SG17")
			.text("Z.1", "Bridges", "Bridges with lamps.");
		this.suggestions.renew("import", () -> false);
	}

	private Preflight ask(String title, @Nullable String scope, String... references) {
		return this.preflights.of(new PreflightDraft(title, scope, List.of(references), null, 20), null);
	}

	private static List<String> keys(List<PreflightOverlap> overlaps) {
		return overlaps.stream().map(PreflightOverlap::key).toList();
	}

	@Test
	void tellsTopicsWithThePassagesTheyWereReadFrom() {
		assertThat(ask("Lamp numbering", null).topics()).first()
			.satisfies((topic) -> assertThat(topic.key()).isEqualTo("topic lamp-numbering"))
			.satisfies((topic) -> assertThat(topic.passages()).contains("title: Lamp numbering"))
			.satisfies((topic) -> assertThat(topic.counts()).isTrue());
	}

	@Test
	void readsTheScopeLikeAnAbstract() {
		assertThat(ask("Quality", "It specifies lamp numbering.").topics()).extracting(PreflightTopic::passages)
			.first()
			.isEqualTo(List.of("abstract: lamp numbering"));
	}

	@Test
	void provesWhatItFinds() {
		var overlap = ask("Lamp numbering in tunnels", null, "E.1").overlaps().getFirst();
		assertThat(overlap.key()).isEqualTo("E.1");
		assertThat(overlap.evidence()).extracting(Evidence::text)
			.containsExactlyInAnyOrder("the work item → Lamp numbering ← E.1 ← Q1/2 (2025-2028)", "the work item → E.1",
					"the work item and E.1 share the words tunnel, numbering and lamp");
		assertThat(overlap.sentence()).startsWith("The work item and E.1 of SG2 overlap: both treat the topic"
				+ " “Lamp numbering”, the work item as a main subject and E.1 as a main subject; the work item refers to"
				+ " E.1; both speak of");
	}

	@Test
	void namesTheOneWhoWouldBeResponsibleInTheProof() {
		var draft = new PreflightDraft("Lamp numbering", null, List.of(), "Q1/20", 20);
		assertThat(this.preflights.of(draft, null).overlaps().getFirst().evidence()).extracting(Evidence::text)
			.contains("Q1/20 (2025-2028) → the work item → Lamp numbering ← E.1 ← Q1/2 (2025-2028)");
	}

	@Test
	void proofsAreThoseOfTextsOfNobodyKnown() {
		var overlap = ask("Bridges", null).overlaps().getFirst();
		assertThat(overlap.responsible()).isEmpty();
		assertThat(overlap.sentence()).startsWith("The work item and Z.1 (body not known) overlap:");
	}

	@Test
	void tellsOwnWorkApart() {
		var draft = new PreflightDraft("Lamp numbering", null, List.of(), "SG2", 20);
		var found = this.preflights.of(draft, null);
		assertThat(keys(found.ownWork())).contains("E.1").doesNotContain("Y.1", "Z.1");
		assertThat(keys(found.overlaps())).contains("Y.1").doesNotContain("E.1", "E.2");
		assertThat(found.liaise()).extracting((one) -> one.party().body().value()).doesNotContain("SG2");
	}

	@Test
	void saysWhomToLiaiseWithAndWhy() {
		var found = ask("Lamp numbering and a registry", null);
		assertThat(found.liaise()).extracting((one) -> one.party().name())
			.containsExactlyInAnyOrder("Q1/2 (2025-2028)", "SG2", "SG20");
		assertThat(found.liaise()).isSortedAccordingTo((one, other) -> other.score().compareTo(one.score()));
		assertThat(found.liaise()).extracting(PreflightLiaison::reason)
			.allSatisfy((reason) -> assertThat(reason).contains("overlaps").contains("score"));
	}

	@Test
	void countsOnlyWhatIsInScopeOfADemarcation() {
		var scope = new Scope("case", Stream.of("SG2", "SG20").map(BodyCode::new).toList(),
				List.of(new TopicSlug("meter-discovery")), List.of());
		var draft = new PreflightDraft("Owls and lamp numbering", null, List.of(), null, 20);
		var found = this.preflights.of(draft, scope);
		assertThat(found.topics()).allSatisfy((topic) -> assertThat(topic.counts()).isFalse());
		assertThat(keys(found.overlaps())).doesNotContain("X.1", "Z.1");
		assertThat(keys(this.preflights.of(draft, null).overlaps())).contains("X.1");
	}

	@Test
	void cutsTheListAndSaysHowManyThereAre() {
		var found = this.preflights.of(new PreflightDraft("Lamp numbering", null, List.of(), null, 1), null);
		assertThat(found.overlaps()).hasSize(1);
		assertThat(found.overlapCount()).isGreaterThan(1);
	}

	@Test
	void followsReferencesByAnyNameAndTellsThoseThatLeadNowhere() {
		this.client.query("""
				CYPHER 25
				MATCH (one:Deliverable {key: 'E.1'}), (other:Deliverable {key: 'E.2'})
				CREATE (alias:Alias {key: 'two', kind: 'DELIVERABLE', name: 'Lamps', normalised: 'LAMPS'})
				CREATE (one)<-[:NAMES]-(alias)-[:NAMES]->(other)
				""").run();
		var found = ask("Quality", null, "ITU-T  e.1 (02/2026)", "E.999", "Lamps", "x".repeat(500), " ");
		assertThat(keys(found.overlaps())).containsExactly("E.1");
		assertThat(found.unresolved()).extracting(UnresolvedReference::reason)
			.satisfiesExactly(
					(reason) -> assertThat(reason).startsWith("The catalogue has no Deliverable called 'E.999'."),
					(reason) -> assertThat(reason)
						.isEqualTo("Several Deliverables are called 'Lamps': E.1, E.2. Name one of them."),
					(reason) -> assertThat(reason).contains("is no name of a text").hasSizeLessThan(250),
					(reason) -> assertThat(reason).contains("is no name of a text"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			猫头鹰的标识要求       | 本建议书规定了要求。
			متطلبات بومة في الليل | تحدد هذه التوصية المتطلبات.
			""")
	void saysHonestlyWhatItCannotReadAndStillFindsNamesInThatScript(String title, String scope) {
		var found = ask(title, scope);
		assertThat(found.topics()).extracting(PreflightTopic::key).containsExactly("topic owls");
		assertThat(keys(found.overlaps())).containsExactly("X.1");
		assertThat(found.reading().known()).isZero();
		assertThat(found.reading().text()).contains(
				"texts of the catalogue say 0: nothing could be found by wording. The catalogue is written in English.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					''      | ''     | 0     | 20 | The title is empty. Give one.
					'  '    | ''     | 0     | 20 | The title is empty. Give one.
					t*301   | ''     | 0     | 20 | The title has 301 characters; at most 300 are taken. Shorten it.
					Owls    | t*1000000 | 0  | 20 | The scope has 1000000 characters; at most 10000 are taken. Shorten it.
					Ow\\7ls | ''  | 0     | 20 | The title holds control characters, such as line breaks. Write it in one line.
					Owls    | a\\0b | 0     | 20 | The scope holds control characters. Only line breaks and tabs are taken.
					Owls    | ''     | 10000 | 20 | There are 10000 references; at most 200 are taken. Name those that matter most.
					Owls    | ''     | 0     | 0  | `first` is 0: ask for at least 1 overlap.
					Owls    | ''     | 0     | 51 | `first` is 51: ask for at most 50 overlaps.
					''      | ''     | 0     | 51 | The title is empty. Give one. `first` is 51: ask for at most 50 overlaps.
					""")
	void refusesWhatCannotBeRead(String title, String scope, int references, int first, String message) {
		var names = IntStream.range(0, references).mapToObj((number) -> "T." + number).toList();
		var draft = new PreflightDraft(spelt(title), spelt(scope), names, null, first);
		assertThatThrownBy(() -> this.preflights.of(draft, null)).isInstanceOf(BadArgumentException.class)
			.hasMessage(message);
	}

	/** {@code t*301} is 301 times the letter t. */
	private static String spelt(String text) {
		var plain = text.replace("'", "").translateEscapes();
		return plain.startsWith("t*") ? "t".repeat(Integer.parseInt(plain.substring(2))) : plain;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			SG99             | There is no body 'SG99'. Write its code, such as SG20, or name a Question, such as Q6/20.
			Q9/20            | There is no Question 'Q9/20'. Write it like Q1/2 or Q1/2 (2025-2028).
			Q1/2 (1999-2000) | There is no Question 'Q1/2 (1999-2000)'. Write it like Q1/2 or Q1/2 (2025-2028).
			""")
	void namesAResponsiblePartyThatThereIsNot(String responsible, String message) {
		var draft = new PreflightDraft("Owls", null, List.of(), responsible, 20);
		assertThatThrownBy(() -> this.preflights.of(draft, null)).isInstanceOf(UnknownThingException.class)
			.hasMessage(message);
	}

	@Test
	void leavesTheGraphAsItIs() {
		ask("Owls", null);
		var before = this.look.everything();
		ask("Lamp numbering of quite unheard things", "With lamps.", "E.1", "E.999");
		assertThat(this.look.everything()).isEqualTo(before);
	}

	@Test
	void standsBesideWritersAndLeavesNothing() {
		var random = new Random(1);
		Supplier<Preflight> asking = () -> ask("Lamp numbering in a tunnel", "Owls and meters.", "E.1", "X.1");
		var writing = CompletableFuture.runAsync(() -> IntStream.range(0, 10).forEach((batch) -> write(batch, random)));
		var asked = IntStream.range(0, AT_ONCE)
			.mapToObj((_) -> CompletableFuture.supplyAsync(() -> Stream.generate(asking).limit(4).toList()))
			.toList();
		assertThat(asked.stream().flatMap((answers) -> answers.join().stream()))
			.allSatisfy((found) -> assertThat(found.overlaps()).isNotEmpty());
		writing.join();
		assertThat(this.look.count("(text:Deliverable)")).isEqualTo(305);
		assertThat(asking.get()).isEqualTo(asking.get());
	}

	/** What an import does: texts in batches, each a transaction. */
	private void write(int batch, Random random) {
		this.transactions.write(() -> {
			IntStream.range(0, 30)
				.forEach((number) -> this.catalogue.text("T." + batch + "." + number, PreflightCatalogue.title(random),
						PreflightCatalogue.title(random), "SG2"));
			return batch;
		});
	}

}
