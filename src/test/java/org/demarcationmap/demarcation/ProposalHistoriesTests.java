package org.demarcationmap.demarcation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.demarcationmap.SettableClock;
import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.AsParticipant.Signed;
import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.ClauseDraft;
import org.demarcationmap.demarcation.concluding.Concluding;
import org.demarcationmap.demarcation.concluding.ConclusionDraft;
import org.demarcationmap.demarcation.positions.ConcernLifting;
import org.demarcationmap.demarcation.positions.PositionDraft;
import org.demarcationmap.demarcation.positions.PositionTaking;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.demarcation.proposing.Opening;
import org.demarcationmap.demarcation.proposing.ProposalDraft;
import org.demarcationmap.demarcation.proposing.Proposing;
import org.demarcationmap.demarcation.proposing.Revising;
import org.demarcationmap.demarcation.proposing.RevisionDraft;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random histories of proposals against {@link ModelledProposal}: nothing is concluded
 * that the model would not conclude, everything is that it would, and nothing that was
 * acknowledged is lost.
 */
@ApplicationTest
@AsParticipant
class ProposalHistoriesTests {

	private static final int STEPS = 600;

	private static final List<String> DELEGATIONS = List.of("Placeholder delegation A", "Placeholder delegation B",
			"Placeholder delegation C", "Placeholder delegation D");

	private static final List<Stand> STANDS = List.of(Stand.values());

	private final Proposing proposing;

	private final Opening opening;

	private final Revising revising;

	private final PositionTaking taking;

	private final ConcernLifting lifting;

	private final Concluding concluding;

	private final Proposals proposals;

	private final Demarcations demarcations;

	private final Journal journal;

	private final Neo4jClient client;

	private final SettableClock clock;

	private final Map<String, ModelledProposal> open = new LinkedHashMap<>();

	private final Map<String, Long> acknowledged = new LinkedHashMap<>();

	private Random random = new Random();

	private int proposed;

	ProposalHistoriesTests(Proposing proposing, Opening opening, Revising revising, PositionTaking taking,
			ConcernLifting lifting, Concluding concluding, Proposals proposals, Demarcations demarcations,
			Journal journal, Neo4jClient client, SettableClock clock) {
		this.proposing = proposing;
		this.opening = opening;
		this.revising = revising;
		this.taking = taking;
		this.lifting = lifting;
		this.concluding = concluding;
		this.proposals = proposals;
		this.demarcations = demarcations;
		this.journal = journal;
		this.client = client;
		this.clock = clock;
	}

	@ParameterizedTest
	@ValueSource(longs = { 7, 2026, 39 })
	void concludeWhatTheModelConcludesAndLoseNothing(long seed) {
		this.random = new Random(seed);
		for (var step = 0; step < STEPS; step++) {
			step();
		}
		this.acknowledged.forEach((proposal, count) -> assertThat(positions(proposal)).isEqualTo(count));
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	private void step() {
		var chance = this.random.nextInt(100);
		if (this.open.isEmpty() || (chance < 6 && this.open.size() < 6)) {
			propose();
		}
		else if (chance < 12) {
			this.clock.pass((this.random.nextInt(8) == 0) ? Duration.ofDays(29) : Duration.ofSeconds(3));
		}
		else if (chance < 17) {
			revise(any());
		}
		else if (chance < 62) {
			take(any(), DELEGATIONS.get(this.random.nextInt(4)));
		}
		else if (chance < 72) {
			lift(any());
		}
		else {
			conclude(any(), this.random.nextBoolean() ? "SG2" : "SG20");
		}
	}

	private String any() {
		return new ArrayList<>(this.open.keySet()).get(this.random.nextInt(this.open.size()));
	}

	private void propose() {
		signIn("Placeholder delegation A");
		var topics = this.demarcations.get("rehearsal").topics();
		var topic = topics.get(this.proposed++ % topics.size()).value();
		var draft = new ProposalDraft("rehearsal", "SG2", "Random", "", false, List.of(clause(topic)));
		var id = done(this.proposing.submit(draft)).id().toString();
		var opened = done(this.opening.open(id));
		this.open.put(id,
				new ModelledProposal("Placeholder delegation A", opened.progress().commentsUntil().orElseThrow()));
		this.acknowledged.put(id, 0L);
	}

	private ClauseDraft clause(String topic) {
		return new ClauseDraft(topic, "WHOLE", Arrangement.DEFERRED, List.of(), List.of(), List.of(),
				"Wording " + this.random.nextLong(), null, null);
	}

	private void revise(String id) {
		signIn("Placeholder delegation A");
		var topic = this.proposals.get(id).revision().clauses().getFirst().topic().value();
		var revised = done(this.revising
			.revise(new RevisionDraft(id, model(id).revision(), null, null, List.of(clause(topic)), false, false, "")));
		model(id).revised(revised.progress().commentsUntil().orElseThrow());
	}

	private void take(String id, String delegation) {
		signIn(delegation);
		var stand = (this.random.nextInt(3) > 0) ? Stand.SUPPORT : STANDS.get(this.random.nextInt(STANDS.size()));
		var outcome = this.taking.take(new PositionDraft(id, null, null, null, null, null, stand, "Words.",
				(stand == Stand.CONCERN) ? "A definition." : "", null));
		if (model(id).isConcerned(delegation) && stand != Stand.CONCERN) {
			assertThat(outcome.userErrors()).isNotEmpty();
		}
		if (outcome.userErrors().isEmpty()) {
			model(id).took(delegation, stand, this.clock.instant().plus(Duration.ofDays(28)));
			this.acknowledged.merge(id, 1L, Long::sum);
		}
	}

	private void lift(String id) {
		for (var concern : this.proposals.get(id).concerns()) {
			signIn(concern.delegation());
			done(this.lifting.lift(concern.id(), ""));
			model(id).lifted(concern.delegation());
		}
	}

	private void conclude(String id, String side) {
		var model = model(id);
		Signed.as(new Participant("co-chair of " + side, List.of(new Role.CoChair("rehearsal", side)), null));
		var agreed = this.random.nextInt(5) > 0;
		var superseded = this.client.query("CYPHER 25 MATCH (proposal:Proposal) RETURN proposal.key AS key")
			.fetchAs(String.class)
			.all();
		var outcome = this.concluding.conclude(
				new ConclusionDraft(id, null, side, agreed ? Conclusion.Result.AGREED : Conclusion.Result.NOT_AGREED,
						List.of(), "Said.", "", List.copyOf(superseded)));
		if (outcome.userErrors().isEmpty()) {
			assertThat(agreed && !model.mayBeAgreedAt(this.clock.instant())).as("agreed against the model").isFalse();
			model.concluded(side, agreed ? "AGREED" : "NOT_AGREED");
		}
		else if (agreed && model.mayBeAgreedAt(this.clock.instant())) {
			assertThat(outcome.userErrors()).extracting((it) -> it.code().name())
				.containsAnyOf("ALREADY_CONCLUDED", "CONFLICTING_CONCLUSION");
		}
		var state = this.proposals.get(id).progress().state();
		assertThat(state != ProposalState.OPEN).isEqualTo(model.isSettled());
		if (model.isSettled()) {
			this.open.remove(id);
		}
	}

	private ModelledProposal model(String id) {
		return Objects.requireNonNull(this.open.get(id));
	}

	private void signIn(String delegation) {
		var side = (DELEGATIONS.indexOf(delegation) < 2) ? "SG2" : "SG20";
		Signed.as(new Participant("expert of " + delegation, List.of(new Role.Expert(side)),
				new Delegation(delegation, Delegation.Capacity.MEMBER_STATE, true)));
	}

	private long positions(String proposal) {
		return this.client.query("""
				CYPHER 25
				MATCH (:Proposal {key: $key})-[:HAS_REVISION]->(:Revision)<-[:ON_REVISION]-(position:Position)
				RETURN count(position) AS count
				""").bind(proposal).to("key").fetchAs(Long.class).one().orElseThrow();
	}

	private static Proposal done(Outcome<Proposal> outcome) {
		assertThat(outcome.userErrors()).isEmpty();
		return ((Outcome.Done<Proposal>) outcome).value();
	}

}
