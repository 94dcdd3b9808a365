package org.demarcationmap.demarcation.chairs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.demarcationmap.SettableClock;
import org.demarcationmap.TestTime;
import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.AsParticipant.Signed;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Role;
import org.demarcationmap.access.RoleGrants;
import org.demarcationmap.demarcation.CaseFixture;
import org.demarcationmap.demarcation.CaseFixture.Heard;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.neo4j.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@DatabaseTest
@AsParticipant
@Import({ Appointing.class, TermEnding.class, CoChairs.class, RoleGrants.class, Demarcations.class, Commands.class,
		TestTime.class, Heard.class })
class AppointingTests {

	private final Appointing appointing;

	private final TermEnding ending;

	private final CoChairs coChairs;

	private final SettableClock clock;

	private final Neo4jClient client;

	private final Heard heard;

	AppointingTests(Appointing appointing, TermEnding ending, CoChairs coChairs, SettableClock clock,
			Neo4jClient client, Heard heard) {
		this.appointing = appointing;
		this.ending = ending;
		this.coChairs = coChairs;
		this.clock = clock;
		this.client = client;
		this.heard = heard;
	}

	@BeforeEach
	void create() {
		CaseFixture.create(this.client);
		Signed.in(new Role.Secretariat());
		this.heard.kinds();
	}

	@Test
	void aSideKeepsItsFormerCoChairs() {
		appoint("SG2", "one", null, null, false);
		this.clock.pass(Duration.ofDays(1));
		var left = this.clock.instant();
		assertThat(this.ending.end("trio", "SG2", "one").valueOrNull()).isNotNull()
			.satisfies((former) -> assertThat(former.until()).isEqualTo(left));
		appoint("SG2", "two", null, null, false);
		assertThat(this.coChairs.in(List.of("trio"))).extracting(CoChair::account, CoChair::until)
			.containsExactlyInAnyOrder(tuple("two", null), tuple("one", left));
		assertThat(this.heard.kinds()).containsExactly("CoChairAppointed", "CoChairEnded", "CoChairAppointed");
	}

	@Test
	void aSubstituteActsBesideTheCoChairForATerm() {
		var until = this.clock.instant().plus(Duration.ofDays(30));
		appoint("SG2", "one", null, null, false);
		var substitute = appoint("SG2", "two", null, until, true).valueOrNull();
		assertThat(substitute).isNotNull();
		assertThat(substitute.acting()).isTrue();
		assertThat(substitute.nomination()).isEqualTo("SG2-R1");
		assertThat(this.coChairs.in(List.of("trio"))).contains(substitute);
	}

	@Test
	void nobodyLeadsTwoSidesAtTheSameTime() {
		var now = this.clock.instant();
		appoint("SG2", "one", now, now.plus(Duration.ofDays(30)), false);
		assertThat(codes(appoint("SG20", "one", now.plus(Duration.ofDays(29)), null, false)))
			.containsExactly(ErrorCode.ALREADY_APPOINTED);
		assertThat(codes(appoint("SG2", "one", null, null, false))).containsExactly(ErrorCode.ALREADY_APPOINTED);
		assertThat(codes(appoint("SG20", "one", now.plus(Duration.ofDays(30)), null, false))).isEmpty();
	}

	@Test
	void ofTwoAppointmentsAtTheSameMomentOneCounts() {
		var answers = Stream.of("SG2", "SG20", "SG17").map((side) -> CompletableFuture.supplyAsync(() -> {
			Signed.in(new Role.Secretariat());
			return appoint(side, "one", null, null, false);
		})).toList().stream().map(CompletableFuture::join).toList();
		assertThat(answers).filteredOn((it) -> it.userErrors().isEmpty()).hasSize(1);
		assertThat(this.coChairs.in(List.of("trio"))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			trio,    SG13, one,    UNKNOWN_SIDE
			trio,    SG2,  nobody, UNKNOWN_ACCOUNT
			nowhere, SG2,  one,    UNKNOWN_DEMARCATION
			""")
	void refusesNamesThatLeadNowhere(String demarcation, String side, String account, ErrorCode code) {
		assertThat(codes(
				this.appointing.appoint(new AppointmentDraft(demarcation, side, account, null, null, "R1", false))))
			.containsExactly(code);
		assertThat(codes(this.ending.end(demarcation, side, account))).containsExactly(code);
	}

	@Test
	void refusesTermsThatEndBeforeTheyBeginAndNominationsThatSayNothing() {
		var now = this.clock.instant();
		assertThat(codes(appoint("SG2", "one", now, now, false))).containsExactly(ErrorCode.OUT_OF_RANGE);
		assertThat(codes(
				this.appointing.appoint(new AppointmentDraft("trio", "SG2", "one", null, null, " \u0007", false))))
			.containsExactly(ErrorCode.TEXT_NOT_PLAIN);
		assertThat(codes(this.ending.end("trio", "SG2", "one"))).containsExactly(ErrorCode.UNKNOWN_ACCOUNT);
	}

	@Test
	void isForTheSecretariat() {
		Signed.in(new Role.CoChair("trio", "SG2"));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> appoint("SG2", "one", null, null, false))
			.withMessageStartingWith("Only the secretariat may appoint co-chairs");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.ending.end("trio", "SG2", "one"));
	}

	private Outcome<CoChair> appoint(String side, String account, @Nullable Instant from, @Nullable Instant until,
			boolean acting) {
		return this.appointing.appoint(new AppointmentDraft("trio", side, account, from, until, "SG2-R1", acting));
	}

	private static List<ErrorCode> codes(Outcome<?> outcome) {
		return outcome.userErrors().stream().map(UserError::code).toList();
	}

}
