package org.demarcationmap.access.keeping;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.access.RoleEnded;
import org.demarcationmap.access.RoleGrant;
import org.demarcationmap.access.RoleGrants;
import org.demarcationmap.access.RoleKind;
import org.demarcationmap.access.Term;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;

import org.springframework.stereotype.Service;

/**
 * Lets the secretariat grant roles and end them. Co-chairs are appointed where
 * demarcations are kept, since their roles rest on nominations; they can be ended here.
 */
@Service
public class RoleGranting {

	private final Participants participants;

	private final RoleGrants grants;

	private final AccountTable accounts;

	private final KnownBodies bodies;

	private final Commands commands;

	RoleGranting(Participants participants, RoleGrants grants, AccountTable accounts, KnownBodies bodies,
			Commands commands) {
		this.participants = participants;
		this.grants = grants;
		this.accounts = accounts;
		this.bodies = bodies;
		this.commands = commands;
	}

	/**
	 * Grants a role for a time.
	 * @param draft the role and its term
	 * @return the grant, or why it cannot be granted
	 */
	public Outcome<RoleGrant> grant(RoleDraft draft) {
		return this.commands.run((act) -> {
			act.participant().mustBe(new Role.Secretariat(), "grant roles");
			if (this.participants.find(draft.participant()).isEmpty()) {
				return Unknown.participant(draft.participant());
			}
			var from = Objects.requireNonNullElse(draft.from(), act.now());
			return check(draft, from, act.now()).orElse(() -> Outcome.done(add(draft, from, act)));
		});
	}

	private Refusals check(RoleDraft draft, Instant from, Instant now) {
		var refusals = new Refusals();
		var body = Objects.requireNonNullElse(draft.body(), "");
		refusals.when(draft.role() == RoleKind.CO_CHAIR, ErrorCode.BAD_ARGUMENT,
				() -> "Co-chairs are appointed in their demarcation, with a nomination. Grant another role here.",
				"role");
		refusals.when(draft.role() == RoleKind.EXPERT && !this.bodies.has(body), ErrorCode.UNKNOWN_BODY,
				() -> "There is no body '" + body + "'. Name the body that the expert works for, such as SG2.", "body");
		refusals.when(draft.role() != RoleKind.EXPERT && !body.isEmpty(), ErrorCode.BAD_ARGUMENT,
				() -> "A " + draft.role() + " has no body, and '" + body + "' was named. Leave it out.", "body");
		refusals.when(draft.until() != null && !draft.until().isAfter(latest(from, now)), ErrorCode.BAD_ARGUMENT,
				() -> "The role would end at " + draft.until() + ", when it has not begun or is over already."
						+ " Give a later end.",
				"until");
		refusals.when(refusals.isEmpty() && holds(draft.participant(), role(draft), now), ErrorCode.ALREADY_GRANTED,
				() -> draft.participant() + " is " + role(draft) + " already. End that grant first.", "role");
		return refusals;
	}

	private static Instant latest(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private boolean holds(String participant, Role role, Instant now) {
		return this.grants.of(List.of(participant))
			.stream()
			.anyMatch((it) -> it.role().equals(role) && !it.term().isOverAt(now));
	}

	private static Role role(RoleDraft draft) {
		return draft.role().role(Objects.requireNonNullElse(draft.body(), ""), "");
	}

	private RoleGrant add(RoleDraft draft, Instant from, Act act) {
		var grant = new RoleGrant(UUID.randomUUID().toString(), draft.participant(), role(draft),
				new Term(from, draft.until()), act.participant().name());
		this.grants.add(grant);
		act.record(new RoleGranted(grant));
		return grant;
	}

	/**
	 * Ends a role now. What was done in it stays.
	 * @param id the grant's key
	 * @return the grant with its end, or why it cannot be ended
	 */
	public Outcome<RoleGrant> end(String id) {
		return this.commands.run((act) -> {
			act.participant().mustBe(new Role.Secretariat(), "end roles");
			return this.grants.find(id)
				.map((grant) -> end(grant, act))
				.orElseGet(() -> Outcome.refused(ErrorCode.UNKNOWN_GRANT,
						"There is no grant '" + id
								+ "'. Grants are listed by participants { edges { node { roles { id } } } }.",
						"grant"));
		});
	}

	private Outcome<RoleGrant> end(RoleGrant grant, Act act) {
		var refusals = new Refusals();
		refusals.when(grant.term().isOverAt(act.now()), ErrorCode.ALREADY_DECIDED,
				() -> "It ended at " + grant.term().until() + " already.", "grant");
		refusals.when(
				grant.kind() == RoleKind.SECRETARIAT
						&& !this.accounts.hasSecretariatBeside(grant.participant(), act.now()),
				ErrorCode.LAST_SECRETARIAT, () -> "Nobody but '" + grant.participant()
						+ "' could keep the accounts then. Grant the secretariat to somebody else first.",
				"grant");
		return refusals.orElse(() -> {
			var begins = grant.term().from();
			var until = (begins != null && begins.isAfter(act.now())) ? begins : act.now();
			this.grants.end(grant.id(), until);
			act.record(new RoleEnded(grant, until));
			return Outcome.done(this.grants.find(grant.id()).orElseThrow());
		});
	}

}
