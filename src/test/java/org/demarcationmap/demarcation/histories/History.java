package org.demarcationmap.demarcation.histories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

import org.demarcationmap.SettableClock;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.endorsements.EndorsementKind;
import org.demarcationmap.demarcation.histories.Acts.Concluded;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Conclusion.Result;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposals.RequirementCode;
import org.demarcationmap.demarcation.proposals.Splits;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.graphql.UserError;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A random history of proposals, the same for the same seed, beside a model that is kept
 * up to date step by step: nothing is done that the model would not do, and everything is
 * that it would.
 */
final class History {

	private static final String AUTHOR = "Placeholder delegation A";

	private static final List<String> DELEGATIONS = List.of(AUTHOR, "Placeholder delegation B",
			"Placeholder delegation C", "Placeholder delegation D");

	private static final List<String> PLACES = List.of("oid-resolution USE", "oid-resolution SYNTAX",
			"oid-resolution WHOLE", "uuid USE", "uuid SECURITY", "trust WHOLE", "trust USE");

	private final Acts acts;

	private final Proposals proposals;

	private final Splits splits;

	private final SettableClock clock;

	private final Random random;

	private final boolean clockJumpsBack;

	private final ModelledCase model;

	private final ModelledSides sides;

	private int words;

	History(BeanFactory beans, SettableClock clock, long seed, boolean clockJumpsBack) {
		this.acts = new Acts(beans, clock);
		this.proposals = beans.getBean(Proposals.class);
		this.splits = beans.getBean(Splits.class);
		this.clock = clock;
		this.random = new Random(seed);
		this.clockJumpsBack = clockJumpsBack;
		this.model = new ModelledCase(beans.getBean(Demarcations.class).get(Acts.CASE));
		this.sides = new ModelledSides(this.acts, this.model);
	}

	ModelledCase model() {
		return this.model;
	}

	void step() {
		var chance = this.random.nextInt(100);
		if (this.model.open().isEmpty() || (chance < 6 && this.model.open().size() < 6)) {
			propose();
		}
		else if (chance < 18) {
			aside(chance);
		}
		else if (chance < 24) {
			revise(any(this.model.open()));
		}
		else if (chance < 30) {
			override(any(this.model.open()));
		}
		else if (chance < 64) {
			take(any(this.model.open()), any(DELEGATIONS));
		}
		else if (chance < 72) {
			lift(any(this.model.open()));
		}
		else {
			conclude(any(this.model.open()), any(ModelledCase.SIDES));
		}
	}

	private void aside(int chance) {
		if (chance < 11) {
			pass();
		}
		else if (chance < 14) {
			this.sides.participate(any(DELEGATIONS), any(ModelledCase.SIDES), this.random.nextInt(3) == 0);
		}
		else if (chance < 15 && !this.clockJumpsBack) {
			this.sides.replace(any(ModelledCase.SIDES));
		}
		else {
			endorse();
		}
	}

	private void pass() {
		this.clock.pass(switch (this.random.nextInt(8)) {
			case 0 -> Duration.ofDays(29);
			case 1, 2 -> this.clockJumpsBack ? Duration.ofHours(-1) : Duration.ofHours(1);
			default -> Duration.ofSeconds(4);
		});
	}

	private <T> T any(List<T> choice) {
		return choice.get(this.random.nextInt(choice.size()));
	}

	private void propose() {
		var clauses = new TreeMap<String, String>();
		while (clauses.size() < 2 || (clauses.size() < 3 && this.random.nextBoolean())) {
			var place = any(PLACES);
			if (clauses.keySet().stream().noneMatch((it) -> overlap(it, place))) {
				clauses.put(place, wording());
			}
		}
		var proposal = this.acts.propose(clauses);
		this.model.proposed(proposal.id().toString(),
				new ModelledProposal(this.model, AUTHOR, clauses, proposal.progress().commentsUntil().orElseThrow()));
	}

	private String wording() {
		return "Wording " + this.words++;
	}

	private static boolean overlap(String one, String other) {
		return ClauseKey.parse(one).overlaps(ClauseKey.parse(other));
	}

	/** In substance, or in words alone as the other side confirms. */
	private void revise(String id) {
		var proposal = this.model.proposal(id);
		var editorial = this.random.nextInt(3) == 0;
		var clauses = new TreeMap<>(proposal.texts());
		clauses.put(any(proposal.clauses()), wording());
		var added = any(PLACES);
		if (!editorial && clauses.keySet().stream().noneMatch((it) -> overlap(it, added))) {
			clauses.put(added, wording());
		}
		else if (!editorial && clauses.size() > 1 && this.random.nextBoolean()) {
			clauses.remove(any(proposal.clauses()));
		}
		var revised = this.acts.revise(id, proposal.revision(), clauses, editorial);
		assertThat(revised.userErrors()).isEmpty();
		if (editorial) {
			assertThat(this.acts.confirm(id, proposal.revision() + 1).userErrors()).isEmpty();
		}
		proposal.revised(clauses, editorial, this.proposals.get(id).progress().commentsUntil().orElseThrow());
	}

	private void take(String id, String delegation) {
		var proposal = this.model.proposal(id);
		var stand = (this.random.nextInt(3) > 0) ? Stand.SUPPORT : any(List.of(Stand.values()));
		var clause = (this.random.nextInt(3) > 0) ? null : any(proposal.clauses());
		if (!this.model.takesPart(delegation)) {
			assertThatThrownBy(() -> this.acts.take(id, delegation, stand, clause))
				.isInstanceOf(AccessDeniedException.class);
			return;
		}
		var errors = codes(this.acts.take(id, delegation, stand, clause).userErrors());
		if (errors.isEmpty()) {
			assertThat(proposal.mayTake(delegation, stand, clause)).as("said beside an open concern").isTrue();
			proposal.took(new Said(delegation, stand, clause, proposal.revision(),
					this.clock.instant().plus(Duration.ofDays(28))));
		}
		else {
			assertThat(errors).isSubsetOf("CONCERN_OPEN", "TIME_ALREADY_ASKED");
			assertThat(!proposal.mayTake(delegation, stand, clause) || stand == Stand.MORE_TIME).isTrue();
		}
	}

	private void lift(String id) {
		var open = this.proposals.get(id)
			.concerns()
			.stream()
			.sorted(Comparator.comparing(Concern::delegation).thenComparing((it) -> it.place().toString()))
			.toList();
		if (!open.isEmpty()) {
			var concern = any(open);
			assertThat(this.acts.lift(concern).userErrors()).isEmpty();
			this.model.proposal(id)
				.lifted(new Objection(concern.delegation(),
						concern.place().clause().map(ClauseKey::toString).orElse(null)));
		}
	}

	private void override(String id) {
		var code = any(List.of(RequirementCode.SUPPORT, RequirementCode.NO_REQUEST_FOR_TIME,
				RequirementCode.COMMENT_PERIOD_OVER));
		var side = (code == RequirementCode.COMMENT_PERIOD_OVER) ? null : any(ModelledCase.SIDES);
		var requirement = (side != null) ? code + " " + side : code.toString();
		var proposal = this.model.proposal(id);
		for (var coChairOf : this.random.nextBoolean() ? ModelledCase.SIDES : List.of(any(ModelledCase.SIDES))) {
			var expected = proposal.mayOverride(requirement, coChairOf, this.clock.instant());
			var outcome = this.acts.override(id, this.sides.coChair(coChairOf), code, side);
			assertThat(outcome.userErrors().isEmpty()).as("%s overridden for %s: %s", requirement, coChairOf, outcome)
				.isEqualTo(expected);
			if (expected) {
				proposal.overridden(requirement, coChairOf);
			}
		}
	}

	private void endorse() {
		var concluded = this.model.inState("PROVISIONALLY_AGREED", "PARTLY_AGREED", "AGREED");
		if (!concluded.isEmpty()) {
			var id = any(concluded);
			var body = any(List.of("SG2", "SG20", "SG2", "SG20", "TSAG"));
			var kind = any(body.equals("TSAG") ? List.of(EndorsementKind.NOTED, EndorsementKind.REOPENED)
					: List.of(EndorsementKind.ENDORSED, EndorsementKind.ENDORSED, EndorsementKind.ENDORSED,
							EndorsementKind.NOTED, EndorsementKind.REOPENED));
			assertThat(this.acts.endorse(id, body, kind, wording()).userErrors()).isEmpty();
			this.model.proposal(id).endorsed(body, kind.name());
			assertState(id);
		}
	}

	private void conclude(String id, String side) {
		var other = any(ModelledSides.CO_CHAIRS.getOrDefault(side, List.of()));
		var concluded = concluded(this.model.proposal(id));
		if (this.random.nextInt(8) == 0 && !other.equals(this.sides.coChair(side))) {
			assertThatThrownBy(() -> this.acts.conclude(id, side, other, concluded))
				.isInstanceOf(AccessDeniedException.class);
			return;
		}
		var expected = this.model.mayConclude(id, side, concluded, this.clock.instant());
		var outcome = this.acts.conclude(id, side, this.sides.coChair(side), concluded);
		assertThat(outcome.userErrors().isEmpty()).as("%s: %s of %s: %s", id, concluded, side, outcome.userErrors())
			.isEqualTo(expected);
		if (expected && this.model.proposal(id).concluded(side, concluded, this.sides.coChair(side))) {
			settle(id, concluded);
		}
		assertState(id);
	}

	private Concluded concluded(ModelledProposal proposal) {
		var superseded = List.copyOf(new TreeSet<>(this.model.line().values()));
		var chance = this.random.nextInt(6);
		if (chance == 0 && proposal.clauses().size() > 1) {
			var part = new TreeSet<>(proposal.clauses());
			part.remove(any(proposal.clauses()));
			return new Concluded(Result.PARTLY_AGREED, part, superseded);
		}
		return new Concluded((chance == 1) ? Result.NOT_AGREED : Result.AGREED, List.of(), superseded);
	}

	private void settle(String id, Concluded concluded) {
		var proposal = this.model.proposal(id);
		switch (concluded.outcome()) {
			case NOT_AGREED -> proposal.become("NOT_AGREED");
			case AGREED -> {
				proposal.become("PROVISIONALLY_AGREED");
				this.model.agreed(id, proposal.clauses());
			}
			case PARTLY_AGREED -> {
				proposal.become("PARTLY_AGREED");
				this.model.agreed(id, concluded.clauses());
				var rest = new ArrayList<>(proposal.clauses());
				rest.removeAll(concluded.clauses());
				this.model.proposed(this.splits.of(List.of(id)).get(id).into().getLast(), proposal.splitOff(rest));
			}
		}
	}

	private void assertState(String id) {
		assertThat(this.proposals.get(id).progress().state()).as("%s", id).hasToString(this.model.proposal(id).state());
	}

	private static List<String> codes(List<UserError> errors) {
		return errors.stream().map((it) -> it.code().name()).toList();
	}

}
