package org.demarcationmap.demarcation.cases;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.AsParticipant.Signed;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.CaseFixture;
import org.demarcationmap.demarcation.CaseFixture.Heard;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.KnownTopics;
import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.demarcation.rules.RulesTerms;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.overlap.OverlapSelection;
import org.demarcationmap.overlap.Overlaps;
import org.demarcationmap.overlap.reviews.RestBeans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@AsParticipant
@Import({ DemarcationOpening.class, ScopeSetting.class, Cases.class, SidesCheck.class, ScopeCheck.class,
		SidesToday.class, KnownTopics.class, Demarcations.class, Commands.class, RestBeans.class, Heard.class })
class CasesTests {

	private static final RulesTerms USUAL = new RulesTerms(null, null, null, null, null);

	private final DemarcationOpening opening;

	private final ScopeSetting scope;

	private final Demarcations demarcations;

	private final Overlaps overlaps;

	private final Neo4jClient client;

	private final Heard heard;

	CasesTests(DemarcationOpening opening, ScopeSetting scope, Demarcations demarcations, Overlaps overlaps,
			Neo4jClient client, Heard heard) {
		this.opening = opening;
		this.scope = scope;
		this.demarcations = demarcations;
		this.overlaps = overlaps;
		this.client = client;
		this.heard = heard;
	}

	@BeforeEach
	void create() {
		CaseFixture.create(this.client);
		Signed.in(new Role.Secretariat());
		this.heard.kinds();
	}

	@Nested
	class Opening {

		@Test
		void makesARehearsalWithTheUsualRules() {
			var opened = done(open("trust", List.of("SG20", "SG2", "SG17"), List.of("USE"), List.of("joint-work")));
			assertThat(opened.rehearsal()).isTrue();
			assertThat(opened.bodies()).extracting(Object::toString).containsExactly("SG20", "SG2", "SG17");
			assertThat(opened.aspects()).extracting(Object::toString).containsExactly("USE", "WHOLE");
			assertThat(opened.topics()).extracting(Object::toString).containsExactly("joint-work");
			assertThat(opened.rules()).isEqualTo(Rules.first(Duration.ofDays(28)));
			assertThat(CasesTests.this.heard.kinds()).containsExactly("DemarcationOpened");
		}

		@Test
		void takesTheRulesThatAreSaid() {
			var draft = new DemarcationDraft("short", "Short", "None", "Tests", List.of("SG2", "SG20"), List.of(),
					List.of(), new RulesTerms(5, 7, 1, true, 14));
			assertThat(done(CasesTests.this.opening.open(draft)).rules())
				.isEqualTo(new Rules(1, Duration.ofSeconds(5), 7, 1, true, 14));
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				trio    | SG2,SG20   | USE   | joint-work | NAME_TAKEN     | slug
				No Slug | SG2,SG20   | USE   | joint-work | BAD_ARGUMENT   | slug
				new     | SG2,SG2    | USE   | joint-work | OUT_OF_RANGE   | sides
				new     | SG2,SG99   | USE   | joint-work | UNKNOWN_BODY   | sides
				new     | SG2,SG20   | small | joint-work | UNKNOWN_ASPECT | aspects
				new     | SG2,SG20   | USE   | nowhere    | UNKNOWN_TOPIC  | topics
				""")
		void refusesWhatCannotBe(String slug, String sides, String aspect, String topic, ErrorCode code, String path) {
			var refused = open(slug, List.of(sides.split(",")), List.of(aspect), List.of(topic));
			assertThat(refused.userErrors()).singleElement().satisfies((error) -> {
				assertThat(error.code()).isEqualTo(code);
				assertThat(error.path()).containsExactly(path);
			});
			assertThat(CasesTests.this.heard.kinds()).isEmpty();
		}

		@Test
		void saysEverythingThatIsWrongAtOnce() {
			var draft = new DemarcationDraft("a".repeat(100), "\u0007", " ", "a".repeat(1_000_000), List.of(),
					List.of("?"), List.of("nowhere"), new RulesTerms(0, null, null, null, null));
			assertThat(codes(CasesTests.this.opening.open(draft))).containsExactly(ErrorCode.TEXT_TOO_LONG,
					ErrorCode.TEXT_NOT_PLAIN, ErrorCode.TEXT_MISSING, ErrorCode.TEXT_TOO_LONG, ErrorCode.OUT_OF_RANGE,
					ErrorCode.OUT_OF_RANGE, ErrorCode.UNKNOWN_ASPECT, ErrorCode.UNKNOWN_TOPIC);
		}

		@Test
		void ofTwoAtTheSameMomentOneWins() {
			var answers = Stream.of(1, 2, 3).map((_) -> CompletableFuture.supplyAsync(() -> {
				Signed.in(new Role.Secretariat());
				return open("once", List.of("SG2", "SG20"), List.of(), List.of());
			})).toList().stream().map(CompletableFuture::join).map(CasesTests::codes).toList();
			assertThat(answers).containsExactlyInAnyOrder(List.of(), List.of(ErrorCode.NAME_TAKEN),
					List.of(ErrorCode.NAME_TAKEN));
			assertThat(CasesTests.this.demarcations.get("once").sides()).hasSize(2);
		}

		@Test
		void isForTheSecretariat() {
			Signed.in(new Role.CoChair("trio", "SG2"));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> open("mine", List.of("SG2", "SG20"), List.of(), List.of()))
				.withMessageStartingWith("Only the secretariat may open a demarcation");
		}

		private Outcome<Demarcation> open(String slug, List<String> sides, List<String> aspects, List<String> topics) {
			return CasesTests.this.opening
				.open(new DemarcationDraft(slug, "A title", "A mandate", "A source", sides, aspects, topics, USUAL));
		}

	}

	@Nested
	class Scope {

		@Test
		void overlapsFollowIt() {
			assertThat(found()).contains("requirements");
			set(List.of("USE"), List.of("ours-alone"));
			assertThat(found()).isEmpty();
			set(List.of("USE", "SECURITY"), List.of("requirements", "joint-work"));
			assertThat(found()).containsExactly("joint-work", "requirements");
			assertThat(CasesTests.this.heard.kinds()).containsExactly("ScopeSet", "ScopeSet");
		}

		@Test
		void keepsWhatAProposalSpeaksOf() {
			CasesTests.this.client
				.query("""
						CYPHER 25
						MATCH (trio:Demarcation {slug: 'trio'}), (topic:Topic {slug: 'joint-work'})
						CREATE (trio)-[:HAS_PROPOSAL]->(:Proposal {key: 'p', title: 'A line', state: 'OPEN'})-[:HAS_REVISION]->
						  (:Revision {key: 'r', number: 1})-[:HAS_CLAUSE]->(:Clause {key: 'c', aspect: 'USE'})-[:ON_TOPIC]->(topic)
						""")
				.run();
			assertThat(CasesTests.this.scope
				.set(new ScopeDraft("trio", List.of("USE"), List.of("requirements"), "A letter"))
				.userErrors())
				.containsExactly(new UserError(ErrorCode.IN_USE,
						"Proposals speak of USE of joint-work in \"A line\". Keep that in scope, or have them withdrawn first.",
						"topics"));
			assertThat(codes(CasesTests.this.scope
				.set(new ScopeDraft("trio", List.of("SYNTAX"), List.of("joint-work"), "A letter"))))
				.containsExactly(ErrorCode.IN_USE);
			set(List.of("USE"), List.of("joint-work"));
		}

		@Test
		void isForTheSecretariatWithADocument() {
			assertThat(codes(CasesTests.this.scope.set(new ScopeDraft("trio", List.of(), List.of("nowhere"), ""))))
				.containsExactly(ErrorCode.UNKNOWN_TOPIC, ErrorCode.TEXT_MISSING);
			Signed.in(new Role.CoChair("trio", "SG2"));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> set(List.of(), List.of("requirements")))
				.withMessageStartingWith("Only the secretariat may set the scope of a demarcation");
		}

		private void set(List<String> aspects, List<String> topics) {
			done(CasesTests.this.scope.set(new ScopeDraft("trio", aspects, topics, "A letter")));
		}

		private List<String> found() {
			var trio = CasesTests.this.demarcations.get("trio");
			CasesTests.this.overlaps.bringUpToDate(trio.scope());
			var page = new Page(100, List.of(), "", false);
			return CasesTests.this.overlaps.page(trio.scope(), OverlapSelection.of(null, null), page)
				.edges()
				.stream()
				.flatMap((edge) -> edge.node().topic().stream())
				.map((topic) -> topic.slug().value())
				.sorted()
				.toList();
		}

	}

	private static <T> T done(Outcome<T> outcome) {
		assertThat(outcome.userErrors()).isEmpty();
		return Objects.requireNonNull(outcome.valueOrNull());
	}

	private static List<ErrorCode> codes(Outcome<?> outcome) {
		return outcome.userErrors().stream().map(UserError::code).toList();
	}

}
