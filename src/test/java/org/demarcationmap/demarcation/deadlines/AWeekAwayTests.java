package org.demarcationmap.demarcation.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.demarcationmap.SettableClock;
import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.AsParticipant.Signed;
import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.ClauseDraft;
import org.demarcationmap.demarcation.positions.PositionDraft;
import org.demarcationmap.demarcation.positions.PositionTaking;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.demarcation.proposing.Opening;
import org.demarcationmap.demarcation.proposing.ProposalDraft;
import org.demarcationmap.demarcation.proposing.Proposing;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application was gone for a week, and two nodes of it start at once.
 */
@ApplicationTest
@AsParticipant
class AWeekAwayTests {

	private static final String TOLD = """
			CYPHER 25
			MATCH (entry:Entry {demarcation: 'rehearsal', actor: 'system'})
			WHERE entry.kind IN ['CommentPeriodEnded', 'RequestForTimeLapsed', 'ConcernClimbed']
			RETURN entry.kind AS kind
			ORDER BY kind
			""";

	private final ApplicationContext application;

	private final SettableClock clock;

	private final Neo4jClient client;

	private final Journal journal;

	AWeekAwayTests(ApplicationContext application, SettableClock clock, Neo4jClient client, Journal journal) {
		this.application = application;
		this.clock = clock;
		this.client = client;
		this.journal = journal;
	}

	@Test
	void theSchedulerCatchesUpOnce() {
		var proposal = openProposal();
		take(proposal, "Placeholder delegation C", Stand.MORE_TIME, this.clock.instant().plus(Duration.ofDays(2)));
		take(proposal, "Placeholder delegation D", Stand.CONCERN, null);
		this.clock.pass(Duration.ofDays(7));
		try (var one = node(); var other = node()) {
			Stream.of(one, other).parallel().forEach(AnnotationConfigApplicationContext::refresh);
			Awaitility.await()
				.untilAsserted(() -> assertThat(told()).containsExactly("CommentPeriodEnded", "RequestForTimeLapsed"));
			this.clock.pass(Duration.ofDays(49));
			Awaitility.await()
				.untilAsserted(() -> assertThat(told()).containsExactly("CommentPeriodEnded", "ConcernClimbed",
						"ConcernClimbed", "RequestForTimeLapsed"));
		}
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	/** Another scheduler, which looks at its start and every few moments. */
	private AnnotationConfigApplicationContext node() {
		var node = new AnnotationConfigApplicationContext();
		node.setParent(this.application);
		node.getEnvironment()
			.getPropertySources()
			.addFirst(new MapPropertySource("node",
					Map.of("demarcation-map.deadlines.watch", "true", "demarcation-map.deadlines.every", "50ms")));
		node.register(Watching.class);
		return node;
	}

	private String openProposal() {
		signIn("SG2", "Placeholder delegation A");
		var clause = new ClauseDraft("oid-resolution", "WHOLE", Arrangement.DEFERRED, List.of(), List.of(), List.of(),
				"", null, null);
		var draft = new ProposalDraft("rehearsal", "SG2", "Long ago", "", false, List.of(clause));
		var opened = this.application.getBean(Proposing.class)
			.submit(draft)
			.then((it) -> this.application.getBean(Opening.class).open(it.id().toString(), null));
		return done(opened).id().toString();
	}

	private void take(String proposal, String delegation, Stand stand, @Nullable Instant until) {
		signIn("SG20", delegation);
		done(this.application.getBean(PositionTaking.class)
			.take(new PositionDraft(proposal, null, null, null, null, null, stand, "Words.",
					(stand == Stand.CONCERN) ? "A definition." : "", until)));
	}

	private static void signIn(String side, String delegation) {
		Signed.as(new Participant("expert of " + delegation, List.of(new Role.Expert(side)),
				new Delegation(delegation, Delegation.Capacity.MEMBER_STATE, true)));
	}

	private static Proposal done(Outcome<Proposal> outcome) {
		assertThat(outcome.userErrors()).isEmpty();
		return ((Outcome.Done<Proposal>) outcome).value();
	}

	private List<String> told() {
		return List.copyOf(this.client.query(TOLD).fetchAs(String.class).all());
	}

}
