package org.demarcationmap.demarcation.histories;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.SettableClock;
import org.demarcationmap.access.AsParticipant.Signed;
import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.access.RoleGrant;
import org.demarcationmap.access.RoleGrants;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.agreement.OverrideDraft;
import org.demarcationmap.demarcation.agreement.Overriding;
import org.demarcationmap.demarcation.cases.TakingPart;
import org.demarcationmap.demarcation.cases.TakingPartDraft;
import org.demarcationmap.demarcation.chairs.Appointing;
import org.demarcationmap.demarcation.chairs.AppointmentDraft;
import org.demarcationmap.demarcation.chairs.CoChair;
import org.demarcationmap.demarcation.chairs.TermEnding;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.ClauseDraft;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.clauses.PlaceDraft;
import org.demarcationmap.demarcation.concluding.Concluding;
import org.demarcationmap.demarcation.concluding.ConclusionDraft;
import org.demarcationmap.demarcation.endorsements.EndorsementDraft;
import org.demarcationmap.demarcation.endorsements.EndorsementKind;
import org.demarcationmap.demarcation.endorsements.Endorsing;
import org.demarcationmap.demarcation.positions.ConcernLifting;
import org.demarcationmap.demarcation.positions.PositionDraft;
import org.demarcationmap.demarcation.positions.PositionTaking;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.RequirementCode;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.demarcation.proposing.ConfirmationDraft;
import org.demarcationmap.demarcation.proposing.Confirming;
import org.demarcationmap.demarcation.proposing.Opening;
import org.demarcationmap.demarcation.proposing.ProposalDraft;
import org.demarcationmap.demarcation.proposing.Proposing;
import org.demarcationmap.demarcation.proposing.Revising;
import org.demarcationmap.demarcation.proposing.RevisionDraft;
import org.demarcationmap.graphql.Outcome;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.BeanFactory;

/**
 * What participants of the rehearsal do, each signed in with what it may do at that
 * moment.
 */
final class Acts {

	static final String CASE = "rehearsal";

	private final BeanFactory beans;

	private final SettableClock clock;

	Acts(BeanFactory beans, SettableClock clock) {
		this.beans = beans;
		this.clock = clock;
	}

	private <T> T using(Class<T> service) {
		return this.beans.getBean(service);
	}

	Proposal propose(Map<String, String> clauses) {
		speakFor("Placeholder delegation A");
		var draft = new ProposalDraft(CASE, "SG2", "Random", "", false, drafts(clauses));
		var submitted = done(using(Proposing.class).submit(draft));
		return done(using(Opening.class).open(submitted.id().toString(), null));
	}

	Outcome<Proposal> revise(String proposal, int expected, Map<String, String> clauses, boolean editorial) {
		speakFor("Placeholder delegation A");
		return using(Revising.class)
			.revise(new RevisionDraft(proposal, expected, null, null, drafts(clauses), editorial, false, ""));
	}

	Outcome<Proposal> confirm(String proposal, int revision) {
		Signed.as("co-chair", new Role.CoChair(CASE, "SG20"));
		return using(Confirming.class).confirmEditorial(new ConfirmationDraft(proposal, revision, "SG20"));
	}

	private static List<ClauseDraft> drafts(Map<String, String> clauses) {
		return clauses.entrySet()
			.stream()
			.map((it) -> new ClauseDraft(ClauseKey.parse(it.getKey()).topic().value(),
					ClauseKey.parse(it.getKey()).aspect().value(), Arrangement.DEFERRED, List.of(), List.of(),
					List.of(), it.getValue(), null, null))
			.toList();
	}

	Outcome<Proposal> take(String proposal, String delegation, Stand stand, @Nullable String clause) {
		speakFor(delegation);
		return using(PositionTaking.class)
			.take(new PositionDraft(proposal, null, null, null, null, (clause != null) ? place(clause) : null, stand,
					"Words.", (stand == Stand.CONCERN) ? "A definition." : "", null));
	}

	private static PlaceDraft place(String clause) {
		var key = ClauseKey.parse(clause);
		return new PlaceDraft(key.topic().value(), key.aspect().value());
	}

	Outcome<Proposal> lift(Concern concern) {
		speakFor(concern.delegation());
		return using(ConcernLifting.class).lift(concern.id(), "");
	}

	Outcome<Proposal> override(String proposal, String account, RequirementCode code, @Nullable String side) {
		signIn(account);
		return using(Overriding.class).override(new OverrideDraft(proposal, null, code, side, "All were heard."));
	}

	Outcome<Proposal> conclude(String proposal, String side, String account, Concluded concluded) {
		signIn(account);
		return using(Concluding.class).conclude(new ConclusionDraft(proposal, null, side, concluded.outcome(),
				concluded.clauses().stream().map(Acts::place).toList(), "Said.", "", concluded.supersedes()));
	}

	Outcome<Proposal> endorse(String proposal, String body, EndorsementKind kind, String meeting) {
		Signed.as("secretariat", new Role.Secretariat());
		return using(Endorsing.class).record(new EndorsementDraft(proposal, body, kind, meeting, "R1",
				LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC), "Said."));
	}

	Outcome<Demarcation> join(String side, String delegation) {
		Signed.as("secretariat", new Role.Secretariat());
		return using(TakingPart.class).join(new TakingPartDraft(CASE, side, delegation));
	}

	Outcome<Demarcation> leave(String side, String delegation) {
		Signed.as("secretariat", new Role.Secretariat());
		return using(TakingPart.class).leave(new TakingPartDraft(CASE, side, delegation));
	}

	Outcome<CoChair> appoint(String side, String account, boolean acting) {
		Signed.as("secretariat", new Role.Secretariat());
		return using(Appointing.class).appoint(new AppointmentDraft(CASE, side, account, null, null, "R1", acting));
	}

	Outcome<CoChair> end(String side, String account) {
		Signed.as("secretariat", new Role.Secretariat());
		return using(TermEnding.class).end(CASE, side, account);
	}

	boolean coChairs(String account, String side) {
		return roles(account).contains(new Role.CoChair(CASE, side));
	}

	/** With the roles that the account holds now. */
	private void signIn(String account) {
		Signed.as(new Participant(account, roles(account), null));
	}

	private List<Role> roles(String account) {
		return using(RoleGrants.class).of(List.of(account))
			.stream()
			.filter((it) -> it.term().holdsAt(this.clock.instant()))
			.map(RoleGrant::role)
			.toList();
	}

	private static void speakFor(String delegation) {
		var side = delegation.compareTo("Placeholder delegation C") < 0 ? "SG2" : "SG20";
		Signed.as(new Participant("expert of " + delegation, List.of(new Role.Expert(side)),
				new Delegation(delegation, Delegation.Capacity.MEMBER_STATE, true)));
	}

	private static Proposal done(Outcome<Proposal> outcome) {
		if (outcome instanceof Outcome.Done<Proposal>(var proposal)) {
			return proposal;
		}
		throw new AssertionError(outcome.userErrors());
	}

	/**
	 * What a co-chair concludes.
	 */
	record Concluded(Conclusion.Result outcome, Collection<String> clauses, List<String> supersedes) {

		@Override
		public String toString() {
			return this.outcome + " " + this.clauses;
		}

	}

}
