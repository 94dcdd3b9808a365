package org.demarcationmap.demarcation.deadlines;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.demarcationmap.SettableClock;
import org.demarcationmap.TestTime;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Turns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import({ PassedMoments.class, Turns.class, TestTime.class, PassedMomentsTests.Heard.class })
class PassedMomentsTests {

	private final PassedMoments moments;

	private final SettableClock clock;

	private final Neo4jClient client;

	private final Heard heard;

	PassedMomentsTests(PassedMoments moments, SettableClock clock, Neo4jClient client, Heard heard) {
		this.moments = moments;
		this.clock = clock;
		this.client = client;
		this.heard = heard;
	}

	@BeforeEach
	void create() {
		this.heard.events.clear();
		this.client
			.query("""
					CYPHER 25
					CREATE (open:Proposal {key: 'open', demarcation: 'case', state: 'OPEN', commentsUntil: $now + duration('PT1H')})
					CREATE (:Demarcation {key: 'case', slug: 'case', escalationDays: 2})-[:HAS_PROPOSAL]->(open)
					CREATE (open)<-[:RAISED_ON]-(:Concern {key: 'concern', raised: $now})<-[:HAS_CONCERN]-
					       (:Delegation {key: 'c', name: 'Placeholder delegation C'})
					CREATE (open)<-[:RAISED_ON]-(:Concern {key: 'lifted', raised: $now, lifted: $now})<-[:HAS_CONCERN]-
					       (:Delegation {key: 'b', name: 'Placeholder delegation B'})
					CREATE (:Proposal {key: 'taken-back', demarcation: 'case', state: 'WITHDRAWN', commentsUntil: $now})
					CREATE (agreed:Proposal {key: 'agreed', demarcation: 'case', state: 'AGREED'})
					CREATE (agreed)-[:HAS_REVISION]->(:Revision {key: 'earlier', number: 1})-[:HAS_CLAUSE]->
					       (:Clause {key: 'replaced', aspect: 'USE', reviewOn: date($now)})-[:ON_TOPIC]->(topic:Topic {key: 't', slug: 'uuid'})
					CREATE (agreed)-[:HAS_REVISION]->(:Revision {key: 'later', number: 2})-[:HAS_CLAUSE]->
					       (:Clause {key: 'reviewed', aspect: 'USE', reviewOn: date($now) + duration('P2D')})-[:ON_TOPIC]->(topic)
					CREATE (open)-[:HAS_REVISION]->(:Revision {key: 'r', number: 1})<-[:ON_REVISION]-
					       (:Position {key: 'time', stand: 'MORE_TIME', current: true, until: $now + duration('P1D')})<-[:TOOK]-
					       (:Delegation {key: 'd', name: 'Placeholder delegation A'})
					""")
			.bind(this.clock.instant().atZone(this.clock.getZone()))
			.to("now")
			.run();
	}

	@Test
	void tellsNothingBeforeItsTime() {
		this.clock.pass(Duration.ofMinutes(59));
		assertThat(this.moments.catchUp()).isZero();
	}

	@Test
	void tellsEachMomentOnceAsItPasses() {
		this.clock.pass(Duration.ofHours(1));
		assertThat(this.moments.catchUp()).isOne();
		assertThat(this.moments.catchUp()).isZero();
		assertThat(this.heard.kinds()).containsExactly("CommentPeriodEnded");
	}

	@Test
	void catchesUpOnceAfterAWeekInWhichNothingRan() {
		this.clock.pass(Duration.ofDays(7));
		assertThat(this.moments.catchUp()).isEqualTo(5);
		assertThat(this.moments.catchUp()).isZero();
		assertThat(this.heard.kinds()).containsExactlyInAnyOrder("CommentPeriodEnded", "RequestForTimeLapsed",
				"ConcernClimbed", "ConcernClimbed", "ReviewFellDue");
		assertThat(this.heard.events).extracting(DeadlinePassed::subject)
			.containsExactlyInAnyOrder("open", "time", "concern", "concern", "reviewed");
	}

	@Test
	void tellsNothingAgainWhenTheClockJumpsBackAndOn() {
		this.clock.pass(Duration.ofDays(7));
		this.moments.catchUp();
		this.clock.pass(Duration.ofDays(-7));
		assertThat(this.moments.catchUp()).isZero();
		this.clock.pass(Duration.ofDays(7));
		assertThat(this.moments.catchUp()).isZero();
	}

	@Test
	void tellsACommentPeriodAgainThatWasBegunAnew() {
		this.clock.pass(Duration.ofHours(1));
		this.moments.catchUp();
		this.client.query(
				"CYPHER 25 MATCH (open:Proposal {key: 'open'}) SET open.commentsUntil = open.commentsUntil + duration('PT1H')")
			.run();
		this.clock.pass(Duration.ofHours(1));
		assertThat(this.moments.catchUp()).isOne();
	}

	@Test
	void tellsEachMomentOnceThoughSeveralLook() {
		this.clock.pass(Duration.ofDays(7));
		var looking = Stream.generate(() -> CompletableFuture.supplyAsync(this.moments::catchUp)).limit(4).toList();
		assertThat(looking.stream().mapToInt(CompletableFuture::join).sum()).isEqualTo(5);
	}

	@TestComponent
	static class Heard {

		private final List<DeadlinePassed> events = new ArrayList<>();

		@EventListener
		synchronized void on(DeadlinePassed event) {
			this.events.add(event);
		}

		List<String> kinds() {
			return this.events.stream().map(DeadlinePassed::kind).toList();
		}

	}

}
