package org.demarcationmap.demarcation.cases;

import java.util.List;
import java.util.Objects;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.AsParticipant.Signed;
import org.demarcationmap.access.ClientMutations;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.CaseFixture;
import org.demarcationmap.demarcation.CaseFixture.Heard;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.overlap.reviews.RestBeans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Rehearsals that are reset, and demarcations that become live.
 */
@DatabaseTest
@AsParticipant
@Import({ LiveDeclaring.class, RehearsalResetting.class, TakingPart.class, Participation.class, Said.class,
		ClientMutations.class, SidesToday.class, Cases.class, Demarcations.class, Commands.class, RestBeans.class,
		Heard.class })
class GoingLiveTests {

	private final LiveDeclaring declaring;

	private final RehearsalResetting resetting;

	private final TakingPart takingPart;

	private final Demarcations demarcations;

	private final Neo4jClient client;

	private final Heard heard;

	GoingLiveTests(LiveDeclaring declaring, RehearsalResetting resetting, TakingPart takingPart,
			Demarcations demarcations, Neo4jClient client, Heard heard) {
		this.declaring = declaring;
		this.resetting = resetting;
		this.takingPart = takingPart;
		this.demarcations = demarcations;
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
	void needsCoChairsAndRealDelegationsAndNothingSaid() {
		join("SG2", "Placeholder A");
		this.client.query("""
				CYPHER 25
				MATCH (trio:Demarcation {slug: 'trio'})
				CREATE (trio)-[:HAS_ANNOTATION]->(:Annotation {key: 'a'})
				""").run();
		appoint("SG2", "SG17");
		assertThat(this.declaring.declare("trio").userErrors()).extracting(UserError::message)
			.containsExactly("Something was said in the rehearsal. Reset it first, so that nothing of it becomes real.",
					"Placeholders take part in the side of SG2: Placeholder A. Have them leave it first.",
					"The side of SG20 has no co-chair. Appoint one first.");
		assertThat(this.demarcations.get("trio").rehearsal()).isTrue();
	}

	@Test
	void isForGood() {
		live();
		assertThat(codes(this.declaring.declare("trio"))).containsExactly(ErrorCode.UNCHANGED);
		assertThat(codes(this.resetting.reset("trio"))).containsExactly(ErrorCode.REHEARSAL_ONLY);
		assertThat(codes(this.takingPart.join(new TakingPartDraft("trio", "SG2", "Placeholder A"))))
			.containsExactly(ErrorCode.REHEARSAL_ONLY);
		assertThat(join("SG2", "Member").notice()).isEmpty();
		assertThat(this.heard.kinds()).containsExactly("DeclaredLive", "DelegationJoined");
	}

	@Test
	void isForTheSecretariat() {
		Signed.in(new Role.CoChair("trio", "SG2"));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.declaring.declare("trio"));
		assertThat(done(this.resetting.reset("trio")).rehearsal()).isTrue();
		Signed.in(new Role.CoChair("other", "SG2"), new Role.Expert("SG2"));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.resetting.reset("trio"))
			.withMessageStartingWith("Only the secretariat and co-chairs of trio may reset it");
	}

	private void live() {
		appoint("SG2", "SG17", "SG20");
		assertThat(done(this.declaring.declare("trio")).rehearsal()).isFalse();
	}

	private void appoint(String... sides) {
		this.client.query("""
				CYPHER 25
				MATCH (account:Account {name: 'one'})
				UNWIND $sides AS side
				CREATE (account)-[:HOLDS]->(:RoleGrant {role: 'CO_CHAIR', body: side, demarcation: 'trio', key: side})
				""").bind(List.of(sides)).to("sides").run();
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
