package org.demarcationmap.demarcation.rules;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.demarcationmap.TestTime;
import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.AsParticipant.Signed;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.CaseFixture;
import org.demarcationmap.demarcation.CaseFixture.Heard;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
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
@Import({ RulesProposing.class, RulesConsenting.class, RulesChanges.class, RulesOf.class, Demarcations.class,
		Commands.class, TestTime.class, Heard.class })
class RulesConsentingTests {

	private static final RulesTerms QUORUM = new RulesTerms(null, null, 2, true, null);

	private final RulesProposing proposing;

	private final RulesConsenting consenting;

	private final RulesChanges changes;

	private final RulesOf rulesOf;

	private final Demarcations demarcations;

	private final Neo4jClient client;

	private final Heard heard;

	RulesConsentingTests(RulesProposing proposing, RulesConsenting consenting, RulesChanges changes, RulesOf rulesOf,
			Demarcations demarcations, Neo4jClient client, Heard heard) {
		this.proposing = proposing;
		this.consenting = consenting;
		this.changes = changes;
		this.rulesOf = rulesOf;
		this.demarcations = demarcations;
		this.client = client;
		this.heard = heard;
	}

	@BeforeEach
	void create() {
		CaseFixture.create(this.client);
		this.heard.kinds();
	}

	@Test
	void rulesAreInForceOnceAllSidesConsented() {
		var change = proposed();
		consent("SG20", change);
		assertThat(rules()).isEqualTo(Rules.first(rules().commentPeriod()));
		var last = consent("SG17", change).valueOrNull();
		assertThat(last).isNotNull();
		assertThat(last.state()).isEqualTo(RulesChange.State.CONSENTED);
		assertThat(last.consents()).extracting((it) -> it.side().value())
			.containsExactlyInAnyOrder("SG2", "SG20", "SG17");
		assertThat(rules()).isEqualTo(new Rules(2, rules().commentPeriod(), 28, 2, true, 28));
		assertThat(this.heard.kinds()).containsExactly("RulesProposed", "RulesConsentGiven", "RulesConsentGiven",
				"RulesChanged");
	}

	@Test
	void anOpenProposalKeepsTheRulesOfItsOpening() {
		proposal("before");
		proposal("draft");
		this.rulesOf.keep("before", rules());
		var change = proposed();
		consent("SG20", change);
		consent("SG17", change);
		proposal("after");
		this.rulesOf.keep("after", rules());
		assertThat(this.rulesOf.proposal("before").number()).isOne();
		assertThat(this.rulesOf.proposal("before").quorum()).isZero();
		assertThat(this.rulesOf.proposal("after").quorum()).isEqualTo(2);
		assertThat(this.rulesOf.proposal("draft").quorum()).as("a draft has the rules in force").isEqualTo(2);
	}

	@Test
	void everySideCanRefuseAndThenOthersCanBeProposed() {
		var change = proposed();
		Signed.in(new Role.CoChair("trio", "SG17"));
		var refused = this.consenting.withdraw(change, "SG17", " Too many. ").valueOrNull();
		assertThat(refused).isNotNull();
		assertThat(refused.state()).isEqualTo(RulesChange.State.WITHDRAWN);
		assertThat(refused.ending()).isNotNull().extracting(RulesChange.Ending::reason).isEqualTo("Too many.");
		assertThat(codes(consent("SG20", change))).containsExactly(ErrorCode.ALREADY_DECIDED);
		assertThat(rules().number()).isOne();
		assertThat(proposed()).isNotEqualTo(change);
		assertThat(this.changes.in(List.of("trio"))).extracting(RulesChange::state)
			.containsExactlyInAnyOrder(RulesChange.State.PROPOSED, RulesChange.State.WITHDRAWN);
	}

	@Test
	void oneProposalAtATimeWaits() {
		proposed();
		Signed.in(new Role.CoChair("trio", "SG20"));
		assertThat(codes(propose("SG20", new RulesTerms(9, null, null, null, null))))
			.containsExactly(ErrorCode.RULES_PENDING);
	}

	@Test
	void aSideConsentsOnce() {
		var change = proposed();
		consent("SG20", change);
		assertThat(codes(consent("SG20", change))).containsExactly(ErrorCode.ALREADY_CONSENTED);
		assertThat(codes(consent("SG2", change))).containsExactly(ErrorCode.ALREADY_CONSENTED);
		assertThat(rules().number()).isOne();
	}

	@Test
	void consentsAtTheSameMomentBothCountOnce() {
		var change = proposed();
		var answers = Stream.of("SG20", "SG17", "SG20", "SG17", "SG20")
			.map((side) -> CompletableFuture.supplyAsync(() -> consent(side, change)))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.toList();
		assertThat(answers).filteredOn((it) -> it.userErrors().isEmpty()).hasSize(2);
		assertThat(rules().number()).isEqualTo(2);
		assertThat(this.heard.kinds()).filteredOn("RulesChanged"::equals).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-",
			textBlock = """
					-  | -   | -    | -  | UNCHANGED     | These are the rules of trio already. Say what shall be otherwise.
					60 | 28  | 0    | 28 | UNCHANGED     | These are the rules of trio already. Say what shall be otherwise.
					0  | -   | -    | -  | OUT_OF_RANGE  | The comment period, in seconds, cannot be 0. Give a number from 1 to 31622400.
					-  | -   | -    | 29 | OUT_OF_RANGE  | The days of a request for time cannot be 29. Give a number from 1 to 28.
					-  | 400 | -    | -  | OUT_OF_RANGE  | The days until a concern climbs cannot be 400. Give a number from 1 to 366.
					-  | -   | 2000 | -  | OUT_OF_RANGE  | The quorum cannot be 2000. Give a number from 0 to 1000.
					""")
	void refusesWhatChangesNothingOrCannotBe(Integer seconds, Integer escalation, Integer quorum, Integer time,
			ErrorCode code, String message) {
		Signed.in(new Role.CoChair("trio", "SG2"));
		assertThat(propose("SG2", new RulesTerms(seconds, escalation, quorum, null, time)).userErrors())
			.containsExactly(new UserError(code, message, "rules"));
		assertThat(this.heard.kinds()).isEmpty();
	}

	@Test
	void refusesReasonsThatSayNothingOrTooMuch() {
		Signed.in(new Role.CoChair("trio", "SG2"));
		for (var reason : List.of(" ", "\u0007", "a".repeat(1_000_000))) {
			assertThat(this.proposing.propose(new RulesDraft("trio", "SG2", QUORUM, reason)).userErrors())
				.singleElement()
				.satisfies((error) -> assertThat(error.path()).containsExactly("reason"));
		}
	}

	@Test
	void refusesNamesThatLeadNowhere() {
		Signed.in(new Role.CoChair("trio", "SG2"));
		assertThat(codes(propose("SG13", QUORUM))).containsExactly(ErrorCode.UNKNOWN_SIDE);
		assertThat(codes(this.consenting.consent("nothing", "SG2"))).containsExactly(ErrorCode.UNKNOWN_RULES);
		assertThat(codes(this.proposing.propose(new RulesDraft("nowhere", "SG2", QUORUM, "Why."))))
			.containsExactly(ErrorCode.UNKNOWN_DEMARCATION);
	}

	@Test
	void refusesWhoDoesNotLeadTheSide() {
		var change = proposed();
		Signed.in(new Role.CoChair("trio", "SG2"), new Role.Expert("SG20"), new Role.CoChair("other", "SG20"));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.consenting.consent(change, "SG20"))
			.withMessageStartingWith("Only the co-chair of SG20 in trio may speak for it about rules");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.consenting.withdraw(change, "SG20", "No."));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> propose("SG20", QUORUM));
	}

	private String proposed() {
		Signed.in(new Role.CoChair("trio", "SG2"));
		var change = propose("SG2", QUORUM).valueOrNull();
		assertThat(change).isNotNull();
		return change.id();
	}

	private Outcome<RulesChange> propose(String side, RulesTerms terms) {
		return this.proposing.propose(new RulesDraft("trio", side, terms, "Why."));
	}

	private Outcome<RulesChange> consent(String side, String change) {
		Signed.in(new Role.CoChair("trio", side));
		return this.consenting.consent(change, side);
	}

	private Rules rules() {
		return this.demarcations.get("trio").rules();
	}

	private void proposal(String key) {
		this.client.query("""
				CYPHER 25
				MATCH (trio:Demarcation {slug: 'trio'})
				CREATE (trio)-[:HAS_PROPOSAL]->(:Proposal {key: $key})
				""").bind(key).to("key").run();
	}

	private static List<ErrorCode> codes(Outcome<?> outcome) {
		return outcome.userErrors().stream().map(UserError::code).toList();
	}

}
