package org.demarcationmap.demarcation.histories;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.demarcationmap.SettableClock;
import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.AsParticipant.Signed;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.agreement.Readiness;
import org.demarcationmap.demarcation.cases.RehearsalResetting;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.lines.AgreedLines;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Position.Taking;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random histories of proposals against {@link ModelledCase}, and against what the
 * journal tells of them.
 */
@ApplicationTest
@AsParticipant
class ProposalHistoriesTests {

	private static final int STEPS = 700;

	private final BeanFactory beans;

	private final Proposals proposals;

	private final AgreedLines lines;

	private final Journal journal;

	private final Neo4jClient client;

	private final SettableClock clock;

	ProposalHistoriesTests(BeanFactory beans, Proposals proposals, AgreedLines lines, Journal journal,
			Neo4jClient client, SettableClock clock) {
		this.beans = beans;
		this.proposals = proposals;
		this.lines = lines;
		this.journal = journal;
		this.client = client;
		this.clock = clock;
	}

	@ParameterizedTest
	@CsvSource({ "7, false", "2026, false", "39, true" })
	void endWhereTheModelAndTheJournalSay(long seed, boolean clockJumpsBack) {
		reset();
		var history = new History(this.beans, this.clock, seed, clockJumpsBack);
		for (var step = 1; step <= STEPS; step++) {
			try {
				history.step();
			}
			catch (AssertionError | RuntimeException ex) {
				throw new AssertionError("Seed " + seed + ", step " + step + ": " + ex.getMessage(), ex);
			}
		}
		compareWithTheModel("seed " + seed, history.model());
		compareWithTheJournal("seed " + seed, history.model());
		assertThat(this.journal.verify().fault()).as("seed %d", seed).isEmpty();
	}

	private void reset() {
		this.clock.pass(Duration.ofDays(30));
		Signed.as("secretariat", new Role.Secretariat());
		this.beans.getBean(RehearsalResetting.class).reset(Acts.CASE);
	}

	private void compareWithTheModel(String seed, ModelledCase model) {
		model.proposals().forEach((id, its) -> {
			var proposal = this.proposals.get(id);
			assertThat(proposal.progress().state()).as(seed).hasToString(its.state());
			assertThat(proposal.positions()).as(seed)
				.extracting(ReplayedProposal::said)
				.containsExactlyInAnyOrderElementsOf(its.said().stream().map(Object::toString).toList());
			assertThat(proposal.concerns().stream().map(ProposalHistoriesTests::objection)).as(seed)
				.containsExactlyInAnyOrderElementsOf(its.objections());
			assertThat(ReplayedProposal.conclusions(proposal)).as(seed).isEqualTo(its.conclusions());
			assertThat(proposal.conclusions()).as(seed)
				.extracting(Conclusion::recordedBy)
				.containsExactlyInAnyOrderElementsOf(its.recordedBy());
			assertThat(positions(id)).as(seed).isEqualTo(its.everTaken());
			var readiness = Readiness.of(proposal, this.clock.instant());
			assertThat(readiness.clausesReady()).as("%s, %s", seed, id)
				.extracting(ClauseKey::toString)
				.containsExactlyInAnyOrderElementsOf(
						its.clauses().stream().filter((it) -> its.isReady(it, this.clock.instant())).toList());
			var otherwise = Readiness.of(inAnotherOrder(proposal), this.clock.instant());
			assertThat(otherwise.requirements()).as(seed).isEqualTo(readiness.requirements());
			assertThat(otherwise.sentence()).as(seed).isEqualTo(readiness.sentence());
		});
		assertThat(line()).as(seed).isEqualTo(model.line());
	}

	/** As if the delegations had spoken the other way round, each in its own order. */
	private static Proposal inAnotherOrder(Proposal proposal) {
		var turned = new ArrayList<Position>();
		proposal.positions()
			.stream()
			.sorted(Comparator.comparing(Position::delegation).reversed())
			.forEach((it) -> turned.add(new Position(it.id(), it.delegation(), it.sides(), it.words(), it.place(),
					new Taking(it.taking().by(), it.taken(), turned.size() + 1L, it.taking().source()))));
		return new Proposal(proposal.id(), proposal.demarcation(), proposal.rules(), proposal.facts(),
				proposal.progress(), proposal.history(),
				new Proposal.Said(turned, proposal.concerns(), proposal.overrides(), proposal.conclusions()));
	}

	private static Objection objection(Concern concern) {
		return new Objection(concern.delegation(), concern.place().clause().map(ClauseKey::toString).orElse(null));
	}

	private Map<String, String> line() {
		return this.lines.find(Acts.CASE, null, null)
			.stream()
			.flatMap((line) -> line.allocations().stream())
			.collect(Collectors.toMap((it) -> it.topic() + " " + it.aspect(), (it) -> it.basis().proposal()));
	}

	private void compareWithTheJournal(String seed, ModelledCase model) {
		Awaitility.await().until(() -> count("CYPHER 25 MATCH (entry:Unsealed) RETURN count(entry) AS count", "") == 0);
		var replay = Replay.of(this.client, Acts.CASE);
		assertThat(replay.proposals().keySet()).as(seed).isEqualTo(new TreeSet<>(model.proposals().keySet()));
		replay.proposals()
			.forEach((id, told) -> assertThat(told).as("%s, %s", seed, id)
				.hasToString(ReplayedProposal.of(this.proposals.get(id)).toString()));
		replay.lines()
			.forEach((version,
					checksum) -> assertThat(this.lines.find(Acts.CASE,
							Integer.valueOf(version.substring(version.indexOf('/') + 1)), null))
						.as("%s, %s", seed, version)
						.hasValueSatisfying((line) -> assertThat(line.checksum()).isEqualTo(checksum)));
	}

	private long positions(String proposal) {
		return count("""
				CYPHER 25
				MATCH (:Proposal {key: $key})-[:HAS_REVISION]->(:Revision)<-[:ON_REVISION]-(position:Position)
				RETURN count(position) AS count
				""", proposal);
	}

	private long count(String statement, String key) {
		return this.client.query(statement).bind(key).to("key").fetchAs(Long.class).one().orElseThrow();
	}

}
