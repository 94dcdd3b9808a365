package org.demarcationmap.access.keeping;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.SettableClock;
import org.demarcationmap.TestTime;
import org.demarcationmap.access.AccessBeans;
import org.demarcationmap.access.AccessEvent;
import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Role;
import org.demarcationmap.access.RoleGrant;
import org.demarcationmap.access.RoleKind;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.neo4j.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What the secretariat does for those who take part, and what participants do for
 * themselves.
 */
@DatabaseTest
@AsParticipant
@Import({ AccessBeans.class, AccountKeeping.class, AccountTable.class, DelegationKeeping.class, DelegationTable.class,
		KnownBodies.class, Participants.class, PasswordChanging.class, PasswordRule.class, RoleGranting.class,
		TestTime.class, KeepingTests.Heard.class })
class KeepingTests {

	private final AccountKeeping accounts;

	private final PasswordChanging passwords;

	private final RoleGranting roles;

	private final DelegationKeeping delegations;

	private final Neo4jClient client;

	private final SettableClock clock;

	private final Heard heard;

	KeepingTests(AccountKeeping accounts, PasswordChanging passwords, RoleGranting roles, DelegationKeeping delegations,
			Neo4jClient client, SettableClock clock, Heard heard) {
		this.accounts = accounts;
		this.passwords = passwords;
		this.roles = roles;
		this.delegations = delegations;
		this.client = client;
		this.clock = clock;
		this.heard = heard;
	}

	@BeforeEach
	void begin() {
		this.heard.events.clear();
		this.client.query("CYPHER 25 CREATE (:Body {key: 'b', code: 'SG2'})").run();
		AsParticipant.Signed.in(new Role.Secretariat());
	}

	@Test
	void showsAOneTimePasswordOnceAndWritesItNowhere() {
		var made = done(this.accounts.create("someone"));
		assertThat(made.password()).hasSizeGreaterThan(15);
		assertThat(made).asString().doesNotContain(made.password());
		assertThat(this.heard.events).extracting(AccessEvent::kind).containsExactly("AccountCreated");
		assertThat(this.heard.events).noneMatch((event) -> event.changes().toString().contains(made.password()));
		assertThat(properties("someone")).doesNotContain(made.password()).contains("{bcrypt}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "Capital", "with space", "colon:colon", "system", "-first", "line\nbreak",
			"https://idp#1", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" })
	void refusesNamesThatAreNone(String name) {
		assertThat(codes(this.accounts.create(name))).containsExactly(ErrorCode.BAD_ARGUMENT);
	}

	@Test
	void refusesANameTwice() {
		this.accounts.create("someone");
		assertThat(codes(this.accounts.create("someone"))).containsExactly(ErrorCode.NAME_TAKEN);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			short              | PASSWORD_NOT_FIT
			aaaaaaaaaaaaaaaaa  | PASSWORD_NOT_FIT
			Someone-and-more   | PASSWORD_NOT_FIT
			correct horse      |
			""")
	void takesLongPasswordsThatAreNotTheName(String password, @Nullable ErrorCode code) {
		var once = done(this.accounts.create("someone")).password();
		AsParticipant.Signed.as("someone");
		var errors = codes(this.passwords.change(once, password));
		assertThat(errors).isEqualTo((code != null) ? List.of(code) : List.of());
	}

	@Test
	void refusesAPasswordOfAMegabyteAndRepeatsNone() {
		var once = done(this.accounts.create("someone")).password();
		AsParticipant.Signed.as("someone");
		var outcome = this.passwords.change(once, "secret ".repeat(150_000));
		assertThat(codes(outcome)).containsOnly(ErrorCode.PASSWORD_NOT_FIT);
		assertThat(outcome.userErrors()).noneMatch((error) -> error.message().contains("secret"));
	}

	@Test
	void countsAWrongCurrentPasswordLikeAWrongSignIn() {
		this.accounts.create("someone");
		AsParticipant.Signed.as("someone");
		assertThat(codes(this.passwords.change("guessed", "correct horse"))).containsExactly(ErrorCode.WRONG_PASSWORD);
		assertThat(this.heard.events).extracting(AccessEvent::kind).containsExactly("AccountCreated", "SignInFailed");
	}

	@Test
	void endsARoleAndKeepsThatItWasHeld() {
		this.accounts.create("someone");
		var grant = grant(RoleKind.EXPERT, "SG2", null);
		this.clock.pass(Duration.ofDays(1));
		var ended = done(this.roles.end(grant.id()));
		assertThat(ended.term().isOverAt(this.clock.instant())).isTrue();
		assertThat(ended.term().from()).isEqualTo(grant.term().from());
		assertThat(codes(this.roles.end(grant.id()))).containsExactly(ErrorCode.ALREADY_DECIDED);
		assertThat(grant(RoleKind.EXPERT, "SG2", null).id()).isNotEqualTo(grant.id());
	}

	@Test
	void refusesRolesThatDoNotFit() {
		this.accounts.create("someone");
		grant(RoleKind.REVIEWER, null, null);
		assertThat(codes(this.roles.grant(draft("nobody", RoleKind.REVIEWER, null, null))))
			.containsExactly(ErrorCode.UNKNOWN_PARTICIPANT);
		assertThat(codes(this.roles.grant(draft("someone", RoleKind.REVIEWER, null, null))))
			.containsExactly(ErrorCode.ALREADY_GRANTED);
		assertThat(codes(this.roles.grant(draft("someone", RoleKind.EXPERT, "SG99", null))))
			.containsExactly(ErrorCode.UNKNOWN_BODY);
		assertThat(codes(this.roles.grant(draft("someone", RoleKind.SECRETARIAT, "SG2", null))))
			.containsExactly(ErrorCode.BAD_ARGUMENT);
		assertThat(codes(this.roles.grant(draft("someone", RoleKind.EXPERT, "SG2", this.clock.instant()))))
			.containsExactly(ErrorCode.BAD_ARGUMENT);
		assertThat(codes(this.roles.end("none"))).containsExactly(ErrorCode.UNKNOWN_GRANT);
	}

	@Test
	void neverLocksOutTheLastOfTheSecretariat() {
		this.accounts.create("someone");
		var grant = grant(RoleKind.SECRETARIAT, null, null);
		assertThat(codes(this.roles.end(grant.id()))).containsExactly(ErrorCode.LAST_SECRETARIAT);
		assertThat(codes(this.accounts.lock("someone"))).containsExactly(ErrorCode.LAST_SECRETARIAT);
	}

	@Test
	void locksAndUnlocksAndKeepsARowOfWhoDidWhat() {
		this.accounts.create("keeper");
		done(this.roles.grant(draft("keeper", RoleKind.SECRETARIAT, null, null)));
		this.accounts.create("someone");
		assertThat(done(this.accounts.lock("someone")).state().locked()).isTrue();
		assertThat(done(this.accounts.unlock("someone")).state().locked()).isFalse();
		assertThat(this.heard.events).extracting(AccessEvent::kind)
			.containsExactly("AccountCreated", "RoleGranted", "AccountCreated", "AccountLocked", "AccountUnlocked");
	}

	@Test
	void accreditsByOneDelegationAtATime() {
		this.accounts.create("someone");
		save("Delegation A", Delegation.Capacity.MEMBER_STATE);
		save("Delegation B", Delegation.Capacity.INVITED);
		done(this.delegations.accredit("someone", "Delegation A", null));
		this.clock.pass(Duration.ofDays(1));
		var until = this.clock.instant().plus(Duration.ofDays(30));
		var accredited = done(this.delegations.accredit("someone", "Delegation B", until));
		assertThat(accredited.accreditedAt(this.clock.instant())).map((it) -> it.delegation()).contains("Delegation B");
		assertThat(accredited.accreditedAt(until)).isEmpty();
		var ended = done(this.delegations.accredit("someone", null, null));
		assertThat(ended.accreditedAt(this.clock.instant())).isEmpty();
		assertThat(codes(this.delegations.accredit("someone", "nowhere", null)))
			.containsExactly(ErrorCode.UNKNOWN_DELEGATION);
		assertThat(codes(this.delegations.accredit("someone", "Delegation A", this.clock.instant())))
			.containsExactly(ErrorCode.BAD_ARGUMENT);
	}

	@Test
	void letsOnlyMemberStatesAndSectorMembersTakePositions() {
		assertThat(Delegation.Capacity.values()).filteredOn(Delegation.Capacity::takesPositions)
			.containsExactly(Delegation.Capacity.MEMBER_STATE, Delegation.Capacity.SECTOR_MEMBER);
	}

	@Test
	void refusesEverybodyElse() {
		AsParticipant.Signed.in(new Role.CoChair("line", "SG2"), new Role.Expert("SG2"), new Role.Reviewer());
		List<Runnable> acts = List.of(() -> this.accounts.create("someone"), () -> this.accounts.lock("someone"),
				() -> this.accounts.unlock("someone"), () -> this.accounts.resetPassword("someone"),
				() -> this.roles.grant(draft("someone", RoleKind.REVIEWER, null, null)), () -> this.roles.end("1"),
				() -> this.delegations.accredit("someone", null, null),
				() -> save("Delegation A", Delegation.Capacity.ACADEMIA));
		assertThat(acts).allSatisfy((act) -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run)
			.withMessageStartingWith("Only the secretariat may"));
		assertThat(this.heard.events).isEmpty();
	}

	private void save(String name, Delegation.Capacity capacity) {
		done(this.delegations.save(new DelegationDraft(name, capacity, true, null, null)));
	}

	private RoleGrant grant(RoleKind role, @Nullable String body, @Nullable Instant until) {
		return done(this.roles.grant(draft("someone", role, body, until)));
	}

	private static RoleDraft draft(String participant, RoleKind role, @Nullable String body, @Nullable Instant until) {
		return new RoleDraft(participant, role, body, null, until);
	}

	private String properties(String account) {
		return this.client.query("CYPHER 25 MATCH (account:Account {name: $name}) RETURN properties(account) AS all")
			.bind(account)
			.to("name")
			.fetchAs(Object.class)
			.mappedBy((_, row) -> row.get("all").asMap())
			.one()
			.orElseThrow()
			.toString();
	}

	private static <T> T done(Outcome<T> outcome) {
		assertThat(outcome.userErrors()).isEmpty();
		return ((Outcome.Done<T>) outcome).value();
	}

	private static List<ErrorCode> codes(Outcome<?> outcome) {
		return outcome.userErrors().stream().map(UserError::code).toList();
	}

	/**
	 * What the journal would hear.
	 */
	@TestComponent
	static class Heard {

		private final List<AccessEvent> events = new ArrayList<>();

		@EventListener
		void on(AccessEvent event) {
			this.events.add(event);
		}

	}

}
