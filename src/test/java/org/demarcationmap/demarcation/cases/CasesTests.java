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
import org.demarcationmap.demarcation.Side;
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
@Import({ DemarcationOpening.class, ScopeSetting.class, TakingPart.class, LiveDeclaring.class, RehearsalResetting.class,
		Cases.class, SidesCheck.class, ScopeCheck.class, Participation.class, Said.class, SidesToday.class,
		KnownTopics.class, Demarcations.class, Commands.class, RestBeans.class, Heard.class })
class CasesTests {

	private static final RulesTerms USUAL = new RulesTerms(null, null, null, null, null);

	private final DemarcationOpening opening;

	private final ScopeSetting scope;

	private final TakingPart takingPart;

	private final Participation participation;

	private final LiveDeclaring declaring;

	private final RehearsalResetting resetting;

	private final Demarcations demarcations;

	private final Overlaps overlaps;

	private final Neo4jClient client;

	private final Heard heard;

	CasesTests(DemarcationOpening opening, ScopeSetting scope, TakingPart takingPart, Participation participation,
			LiveDeclaring declaring, RehearsalResetting resetting, Demarcations demarcations, Overlaps overlaps,
			Neo4jClient client, Heard heard) {
		this.opening = opening;
		this.scope = scope;
		this.takingPart = takingPart;
		this.participation = participation;
		this.declaring = declaring;
		this.resetting = resetting;
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

	@Nested
	class Delegations {

		@Test
		void takePartInOneSideOrSeveral() {
			join("SG2", "Member");
			var both = join("SG17", "Member");
			assertThat(both.sidesOf("Member")).extracting(Side::body)
				.extracting(Object::toString)
				.containsExactly("SG2", "SG17");
			assertThat(CasesTests.this.heard.kinds()).containsExactly("DelegationJoined", "DelegationJoined");
		}

		@Test
		void leaveAndComeBack() {
			join("SG2", "Member");
			var left = done(CasesTests.this.takingPart.leave(new TakingPartDraft("trio", "SG2", "Member")));
			assertThat(left.sidesOf("Member")).isEmpty();
			assertThat(CasesTests.this.participation.in(List.of("trio"))).singleElement()
				.satisfies((part) -> assertThat(part.until()).isNotNull());
			assertThat(codes(CasesTests.this.takingPart.leave(new TakingPartDraft("trio", "SG2", "Member"))))
				.containsExactly(ErrorCode.UNKNOWN_DELEGATION);
			assertThat(join("SG2", "Member").sidesOf("Member")).hasSize(1);
			assertThat(CasesTests.this.participation.in(List.of("trio"))).singleElement()
				.satisfies((part) -> assertThat(part.until()).isNull());
		}

		@ParameterizedTest
		@CsvSource(textBlock = """
				trio,    SG2,  Nobody, UNKNOWN_DELEGATION
				trio,    SG13, Member, UNKNOWN_SIDE
				nowhere, SG2,  Member, UNKNOWN_DEMARCATION
				""")
		void areRefusedWhereThereIsNoSuchThing(String demarcation, String side, String delegation, ErrorCode code) {
			assertThat(codes(CasesTests.this.takingPart.join(new TakingPartDraft(demarcation, side, delegation))))
				.containsExactly(code);
		}

		@Test
		void joinASideOnce() {
			join("SG2", "Member");
			assertThat(codes(CasesTests.this.takingPart.join(new TakingPartDraft("trio", "SG2", "Member"))))
				.containsExactly(ErrorCode.UNCHANGED);
		}

	}

	@Nested
	class GoingLive {

		@Test
		void needsCoChairsAndRealDelegationsAndNothingSaid() {
			join("SG2", "Placeholder A");
			CasesTests.this.client.query("""
					CYPHER 25
					MATCH (trio:Demarcation {slug: 'trio'})
					CREATE (trio)-[:HAS_ANNOTATION]->(:Annotation {key: 'a'})
					""").run();
			appoint("SG2", "SG17");
			assertThat(CasesTests.this.declaring.declare("trio").userErrors()).extracting(UserError::message)
				.containsExactly(
						"Something was said in the rehearsal. Reset it first, so that nothing of it becomes real.",
						"Placeholders take part in the side of SG2: Placeholder A. Have them leave it first.",
						"The side of SG20 has no co-chair. Appoint one first.");
			assertThat(CasesTests.this.demarcations.get("trio").rehearsal()).isTrue();
		}

		@Test
		void isForGood() {
			live();
			assertThat(codes(CasesTests.this.declaring.declare("trio"))).containsExactly(ErrorCode.UNCHANGED);
			assertThat(codes(CasesTests.this.resetting.reset("trio"))).containsExactly(ErrorCode.REHEARSAL_ONLY);
			assertThat(codes(CasesTests.this.takingPart.join(new TakingPartDraft("trio", "SG2", "Placeholder A"))))
				.containsExactly(ErrorCode.REHEARSAL_ONLY);
			assertThat(join("SG2", "Member").notice()).isEmpty();
			assertThat(CasesTests.this.heard.kinds()).containsExactly("DeclaredLive", "DelegationJoined");
		}

		@Test
		void isForTheSecretariat() {
			Signed.in(new Role.CoChair("trio", "SG2"));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> CasesTests.this.declaring.declare("trio"));
			assertThat(done(CasesTests.this.resetting.reset("trio")).rehearsal()).isTrue();
			Signed.in(new Role.CoChair("other", "SG2"), new Role.Expert("SG2"));
			assertThatExceptionOfType(AccessDeniedException.class)
				.isThrownBy(() -> CasesTests.this.resetting.reset("trio"))
				.withMessageStartingWith("Only the secretariat and co-chairs of trio may reset it");
		}

		private void live() {
			appoint("SG2", "SG17", "SG20");
			assertThat(done(CasesTests.this.declaring.declare("trio")).rehearsal()).isFalse();
		}

		private void appoint(String... sides) {
			CasesTests.this.client
				.query("""
						CYPHER 25
						MATCH (account:Account {name: 'one'})
						UNWIND $sides AS side
						CREATE (account)-[:HOLDS]->(:RoleGrant {role: 'CO_CHAIR', body: side, demarcation: 'trio', key: side})
						""")
				.bind(List.of(sides))
				.to("sides")
				.run();
		}

	}

	private Demarcation join(String side, String delegation) {
		return done(this.takingPart.join(new TakingPartDraft("trio", side, delegation)));
	}

	private static <T> T done(Outcome<T> outcome) {
		assertThat(outcome.userErrors()).isEmpty();
		return Objects.requireNonNull(outcome.valueOrNull());
	}

	private static List<ErrorCode> codes(Outcome<?> outcome) {
		return outcome.userErrors().stream().map(UserError::code).toList();
	}

}
