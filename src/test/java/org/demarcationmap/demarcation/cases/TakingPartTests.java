package org.demarcationmap.demarcation.cases;

import java.util.List;
import java.util.Objects;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.AsParticipant.Signed;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.CaseFixture;
import org.demarcationmap.demarcation.CaseFixture.Heard;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Side;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.overlap.reviews.RestBeans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Delegations that join and leave the sides of a demarcation.
 */
@DatabaseTest
@AsParticipant
@Import({ TakingPart.class, Participation.class, SidesToday.class, Demarcations.class, Commands.class, RestBeans.class,
		Heard.class })
class TakingPartTests {

	private final TakingPart takingPart;

	private final Participation participation;

	private final Neo4jClient client;

	private final Heard heard;

	TakingPartTests(TakingPart takingPart, Participation participation, Neo4jClient client, Heard heard) {
		this.takingPart = takingPart;
		this.participation = participation;
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
	void takePartInOneSideOrSeveral() {
		join("SG2", "Member");
		var both = join("SG17", "Member");
		assertThat(both.sidesOf("Member")).extracting(Side::body)
			.extracting(Object::toString)
			.containsExactly("SG2", "SG17");
		assertThat(this.heard.kinds()).containsExactly("DelegationJoined", "DelegationJoined");
	}

	@Test
	void leaveAndComeBack() {
		join("SG2", "Member");
		var left = done(this.takingPart.leave(new TakingPartDraft("trio", "SG2", "Member")));
		assertThat(left.sidesOf("Member")).isEmpty();
		assertThat(this.participation.in(List.of("trio"))).singleElement()
			.satisfies((part) -> assertThat(part.until()).isNotNull());
		assertThat(codes(this.takingPart.leave(new TakingPartDraft("trio", "SG2", "Member"))))
			.containsExactly(ErrorCode.UNKNOWN_DELEGATION);
		assertThat(join("SG2", "Member").sidesOf("Member")).hasSize(1);
		assertThat(this.participation.in(List.of("trio"))).singleElement()
			.satisfies((part) -> assertThat(part.until()).isNull());
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			trio,    SG2,  Nobody, UNKNOWN_DELEGATION
			trio,    SG13, Member, UNKNOWN_SIDE
			nowhere, SG2,  Member, UNKNOWN_DEMARCATION
			""")
	void areRefusedWhereThereIsNoSuchThing(String demarcation, String side, String delegation, ErrorCode code) {
		assertThat(codes(this.takingPart.join(new TakingPartDraft(demarcation, side, delegation))))
			.containsExactly(code);
	}

	@Test
	void joinASideOnce() {
		join("SG2", "Member");
		assertThat(codes(this.takingPart.join(new TakingPartDraft("trio", "SG2", "Member"))))
			.containsExactly(ErrorCode.UNCHANGED);
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
