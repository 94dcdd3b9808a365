package org.demarcationmap.demarcation.deadlines;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.demarcationmap.SettableClock;
import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.AsParticipant.Signed;
import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.ClauseDraft;
import org.demarcationmap.demarcation.clauses.PlaceDraft;
import org.demarcationmap.demarcation.concluding.Concluding;
import org.demarcationmap.demarcation.concluding.ConclusionDraft;
import org.demarcationmap.demarcation.positions.PositionDraft;
import org.demarcationmap.demarcation.positions.PositionTaking;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Splits;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.demarcation.proposing.Opening;
import org.demarcationmap.demarcation.proposing.ProposalDraft;
import org.demarcationmap.demarcation.proposing.Proposing;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.neo4j.ApplicationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.BeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A proposal that was split off goes on with the time that was given before.
 */
@ApplicationTest
@AsParticipant
class SplitOffTests {

	private static final String B = "Placeholder delegation B";

	private static final String C = "Placeholder delegation C";

	private static final String D = "Placeholder delegation D";

	private final BeanFactory beans;

	private final PassedMoments moments;

	private final SettableClock clock;

	private PlaceDraft use = new PlaceDraft("", "");

	private PlaceDraft syntax = new PlaceDraft("", "");

	private String proposal = "";

	SplitOffTests(BeanFactory beans, PassedMoments moments, SettableClock clock) {
		this.beans = beans;
		this.moments = moments;
		this.clock = clock;
	}

	@Test
	void givesNoDelegationTimeASecondTime() {
		open("uuid");
		done(take(this.proposal, "SG2", B, Stand.MORE_TIME, this.syntax));
		var split = splitOff();
		assertThat(take(split, "SG2", B, Stand.MORE_TIME, null).userErrors()).extracting(UserError::code)
			.containsExactly(ErrorCode.TIME_ALREADY_ASKED);
		assertThat(take(split, "SG20", C, Stand.MORE_TIME, null).userErrors()).as("who did not ask before").isEmpty();
	}

	@Test
	void tellsNothingAgainThatPassedBefore() {
		open("oid-resolution");
		done(take(this.proposal, "SG20", C, Stand.MORE_TIME, this.use));
		this.clock.pass(Duration.ofDays(29));
		assertThat(this.moments.catchUp()).as("the comment period and the request").isEqualTo(2);
		splitOff();
		assertThat(this.moments.catchUp()).isZero();
	}

	private void open(String topic) {
		this.use = new PlaceDraft(topic, "USE");
		this.syntax = new PlaceDraft(topic, "SYNTAX");
		speakFor("SG2", "Placeholder delegation A");
		var draft = new ProposalDraft("rehearsal", "SG2", "Two clauses", "", false,
				List.of(clause(this.use), clause(this.syntax)));
		var opened = this.beans.getBean(Proposing.class)
			.submit(draft)
			.then((it) -> this.beans.getBean(Opening.class).open(it.id().toString(), null));
		this.proposal = done(opened).id().toString();
	}

	/** Agrees on one clause, over a concern about the other. */
	private String splitOff() {
		done(take(this.proposal, "SG2", B, Stand.SUPPORT, this.syntax));
		done(take(this.proposal, "SG20", C, Stand.SUPPORT, this.syntax));
		done(take(this.proposal, "SG20", D, Stand.CONCERN, this.use));
		this.clock.pass(Duration.ofDays(1));
		done(conclude("SG2"));
		done(conclude("SG20"));
		var splits = this.beans.getBean(Splits.class).of(List.of(this.proposal));
		return Objects.requireNonNull(splits.get(this.proposal)).into().getLast();
	}

	private Outcome<Proposal> conclude(String side) {
		Signed.as("co-chair", new Role.CoChair("rehearsal", side));
		return this.beans.getBean(Concluding.class)
			.conclude(new ConclusionDraft(this.proposal, null, side, Conclusion.Result.PARTLY_AGREED,
					List.of(this.syntax), "", "", List.of()));
	}

	private Outcome<Proposal> take(String key, String side, String delegation, Stand stand,
			@Nullable PlaceDraft clause) {
		speakFor(side, delegation);
		return this.beans.getBean(PositionTaking.class)
			.take(new PositionDraft(key, null, null, null, null, clause, stand, "Words.",
					(stand == Stand.CONCERN) ? "A definition." : "", null));
	}

	private static ClauseDraft clause(PlaceDraft place) {
		return new ClauseDraft(place.topic(), place.aspect(), Arrangement.DEFERRED, List.of(), List.of(), List.of(), "",
				null, null);
	}

	private static void speakFor(String side, String delegation) {
		Signed.as(new Participant("expert of " + delegation, List.of(new Role.Expert(side)),
				new Delegation(delegation, Delegation.Capacity.MEMBER_STATE, true)));
	}

	private static Proposal done(Outcome<Proposal> outcome) {
		assertThat(outcome.userErrors()).isEmpty();
		return ((Outcome.Done<Proposal>) outcome).value();
	}

}
