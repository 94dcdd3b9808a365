package org.demarcationmap.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import org.demarcationmap.SettableClock;
import org.demarcationmap.journal.JournalEvent;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Signing in with a local account, on two application nodes that share a database.
 */
@DatabaseTest
class LocalSignInTests {

	private static final AccessSettings SETTINGS = new AccessSettings(3, Duration.ofMinutes(15), Duration.ofMinutes(30),
			12, Duration.ofDays(7), List.of());

	private final SettableClock clock = new SettableClock();

	private final List<Object> events = new CopyOnWriteArrayList<>();

	private final RememberingPasswordEncoder encoder = new RememberingPasswordEncoder(
			new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4))));

	private final Neo4jClient client;

	private final Transactions transactions;

	private final LocalSignIn node;

	private final LocalSignIn otherNode;

	LocalSignInTests(Neo4jClient client, Transactions transactions) {
		this.client = client;
		this.transactions = transactions;
		this.node = node();
		this.otherNode = node();
	}

	private LocalSignIn node() {
		var failures = new WrongPasswords(this.client, this.transactions, this.events::add, SETTINGS, this.clock);
		var notes = new SignInNotes(this.client, this.transactions, this.events::add, SETTINGS, this.clock);
		return new LocalSignIn(new RememberedAccounts(new Accounts(this.client), this.clock), this.encoder, failures,
				notes, this.clock);
	}

	@BeforeEach
	void create() {
		this.client
			.query("""
					CYPHER 25
					CREATE (account:Account {name: 'someone', passwordHash: $hash})
					CREATE (account)-[:HOLDS]->(:RoleGrant {key: '1', role: 'EXPERT', body: 'SG2', demarcation: ''})
					CREATE (account)-[:HOLDS]->(:RoleGrant {key: '2', role: 'REVIEWER', body: '', until: $soon})
					CREATE (account)-[:HOLDS]->(:RoleGrant {key: '3', role: 'SECRETARIAT', body: '', from: $soon})
					CREATE (account)-[:SPEAKS_FOR {until: $soon}]->(:Delegation {name: 'A', capacity: 'MEMBER_STATE', placeholder: true})
					""")
			.bind(this.encoder.encode("right"))
			.to("hash")
			.bind(Term.stored(soon()))
			.to("soon")
			.run();
	}

	private Instant soon() {
		return this.clock.instant().plus(Duration.ofDays(1));
	}

	@Test
	void givesTheRolesAndTheDelegationThatHold() {
		var before = participant(signIn(this.node, "right"));
		assertThat(before.roles()).containsExactly(new Role.Expert("SG2"), new Role.Reviewer());
		assertThat(before.speaksFor()).map(Delegation::name).contains("A");
		this.clock.pass(Duration.ofDays(1));
		var after = participant(signIn(this.node, "right"));
		assertThat(after.roles()).containsExactly(new Role.Expert("SG2"), new Role.Secretariat());
		assertThat(after.speaksFor()).isEmpty();
	}

	@Test
	void givesNothingToAOneTimePasswordButTheChanceToChangeIt() {
		set("account.oneTimeUntil = $soon");
		var participant = participant(signIn(this.node, "right"));
		assertThat(participant.roles()).isEmpty();
		assertThat(participant.speaksFor()).isEmpty();
		this.clock.pass(Duration.ofDays(1));
		refuses(this.node, "right");
	}

	@Test
	void locksAnAccountOnAllNodesAfterWrongPasswordsInARow() {
		refuses(this.node, "wrong");
		refuses(this.otherNode, "wrong");
		refuses(this.node, "wrong");
		refuses(this.otherNode, "right");
		refuses(this.node, "right");
		this.clock.pass(Duration.ofMinutes(15));
		assertThat(signIn(this.otherNode, "right").isAuthenticated()).isTrue();
	}

	@Test
	void forgetsWrongPasswordsAfterARightOne() {
		refuses(this.node, "wrong");
		refuses(this.node, "wrong");
		signIn(this.node, "right");
		refuses(this.node, "wrong");
		refuses(this.node, "wrong");
		assertThat(signIn(this.node, "right").isAuthenticated()).isTrue();
	}

	@Test
	void countsNoFurtherWhileAnAccountIsLocked() {
		IntStream.range(0, 10).forEach((_) -> refuses(this.node, "wrong"));
		assertThat(this.events).extracting("failures").containsExactly(1, 2, 3);
		this.clock.pass(Duration.ofMinutes(16));
		refuses(this.node, "wrong");
		assertThat(this.events).extracting("failures").containsExactly(1, 2, 3, 1);
	}

	@Test
	void countsEveryOneOfManyGuessesAtOnce() {
		var guesses = IntStream.range(0, 30)
			.mapToObj((i) -> CompletableFuture
				.runAsync(() -> refuses((i % 2 == 0) ? this.node : this.otherNode, "wrong")))
			.toList();
		guesses.forEach(CompletableFuture::join);
		assertThat(this.events).extracting("failures").containsExactlyInAnyOrder(1, 2, 3);
		refuses(this.node, "right");
	}

	@Test
	void takesAPasswordThatWasChangedAMomentAgo() {
		signIn(this.node, "right");
		this.client.query("CYPHER 25 MATCH (account:Account {name: 'someone'}) SET account.passwordHash = $hash")
			.bind(this.encoder.encode("changed"))
			.to("hash")
			.run();
		assertThat(signIn(this.node, "changed").isAuthenticated()).isTrue();
		refuses(this.node, "right");
		assertThat(this.events).extracting("failures").containsExactly(1);
	}

	@Test
	void refusesAnAccountThatTheSecretariatLocked() {
		set("account.locked = true");
		refuses(this.node, "right");
	}

	@Test
	void saysTheSameOfAnAccountThatThereIsNot() {
		var unknown = refusal(() -> this.node
			.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("hunter2, by mistake", "right")));
		assertThat(unknown).isEqualTo(refusal(() -> signIn(this.node, "wrong")));
		assertThat(this.events).hasSize(2).noneMatch((event) -> event.toString().contains("hunter2"));
	}

	@Test
	void notesStrangersOnceInAWhile() {
		IntStream.range(0, 5)
			.forEach((i) -> refusal(() -> this.node
				.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("nobody" + i, "right"))));
		assertThat(this.events).hasSize(1).first().isInstanceOf(SignInRefused.class);
		assertThat(((JournalEvent) this.events.getFirst()).changes()).containsEntry("with",
				"a name that is no account");
	}

	private void set(String what) {
		this.client.query("CYPHER 25 MATCH (account:Account {name: 'someone'}) SET " + what)
			.bind(Term.stored(soon()))
			.to("soon")
			.run();
	}

	private static Participant participant(Authentication authentication) {
		return ((SignedIn) Objects.requireNonNull(authentication.getPrincipal())).participant();
	}

	private static Authentication signIn(LocalSignIn node, String password) {
		return node.authenticate(UsernamePasswordAuthenticationToken.unauthenticated("someone", password));
	}

	private static void refuses(LocalSignIn node, String password) {
		refusal(() -> signIn(node, password));
	}

	private static String refusal(Runnable attempt) {
		var thrown = new AtomicReference<String>();
		assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(attempt::run)
			.satisfies((ex) -> thrown.set(String.valueOf(ex.getMessage())));
		return thrown.get();
	}

}
