package org.demarcationmap.demarcation.coverage;

import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.TestTime;
import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.CatalogueReadsBeans;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.journal.JournalEvent;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.overlap.OverlapFixture;
import org.demarcationmap.overlap.coverage.CoverageBeans;
import org.demarcationmap.overlap.coverage.Coverages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
@AsParticipant
@Import({ GapJustifying.class, GapWithdrawing.class, GapJustifications.class, Demarcations.class, Commands.class,
		CatalogueReadsBeans.class, CoverageBeans.class, TestTime.class, GapJustifyingTests.Heard.class })
class GapJustifyingTests {

	private final GapJustifying justifying;

	private final GapWithdrawing withdrawing;

	private final GapJustifications justifications;

	private final Demarcations demarcations;

	private final Coverages coverages;

	private final Neo4jClient client;

	private final Heard heard;

	GapJustifyingTests(GapJustifying justifying, GapWithdrawing withdrawing, GapJustifications justifications,
			Demarcations demarcations, Coverages coverages, Neo4jClient client, Heard heard) {
		this.justifying = justifying;
		this.withdrawing = withdrawing;
		this.justifications = justifications;
		this.demarcations = demarcations;
		this.coverages = coverages;
		this.client = client;
		this.heard = heard;
	}

	@BeforeEach
	void create() {
		this.heard.events.clear();
		AsParticipant.Signed.in(new Role.CoChair("line", "SG2"));
		this.client.query(OverlapFixture.CREATE).run();
		this.client
			.query("""
					CYPHER 25
					CREATE (line:Demarcation {key: 'line', slug: 'line', title: 'A line', mandate: 'None', source: 'Tests', rehearsal: true,
					  commentPeriod: 'PT60S', aspects: ['USE', 'SYNTAX', 'WHOLE']})
					WITH line
					MATCH (body:Body)
					WHERE body.code IN ['SG2', 'SG20']
					CREATE (line)-[:HAS_SIDE {position: 0}]->(:Side {key: body.code})-[:OF_BODY]->(body)
					WITH DISTINCT line
					MATCH (topic:Topic)
					WHERE topic.slug <> 'rejected'
					CREATE (line)-[:HAS_IN_SCOPE]->(topic)
					""")
			.run();
	}

	@Test
	void showsAJustificationAsLongAsTheRowIsAGap() {
		var done = justify("joint-work", "SYNTAX", "  SG17 keeps the syntax. ").valueOrNull();
		assertThat(done).isNotNull();
		assertThat(said("joint-work", "SYNTAX").standing()).contains(done);
		assertThat(done.reason()).isEqualTo("SG17 keeps the syntax.");
		assertThat(done.author()).contains("co-chair of SG2");
		assertThat(this.heard.events).singleElement()
			.satisfies((event) -> assertThat(event.kind()).isEqualTo("GapJustified"));
		this.client.query("CYPHER 25 MATCH (claim:Treatment {key: 'c-Y.4801joint-work'}) SET claim.aspect = 'SYNTAX'")
			.run();
		assertThat(said("joint-work", "SYNTAX").standing()).isEmpty();
		assertThat(said("joint-work", "SYNTAX").all()).containsExactly(done);
	}

	@Test
	void keepsWhatWasReplacedAndWithdrawn() {
		justify("joint-work", "SYNTAX", "First.");
		justify("joint-work", "SYNTAX", "Second.");
		assertThat(said("joint-work", "SYNTAX").standing()).map(GapJustification::reason).contains("Second.");
		AsParticipant.Signed.in(new Role.CoChair("line", "SG20"));
		var withdrawn = withdraw("joint-work").valueOrNull();
		assertThat(withdrawn).isNotNull();
		assertThat(withdrawn.endedBy()).contains("SG20");
		assertThat(said("joint-work", "SYNTAX").standing()).isEmpty();
		assertThat(said("joint-work", "SYNTAX").all()).extracting(GapJustification::reason)
			.containsExactlyInAnyOrder("First.", "Second.");
		assertThat(this.heard.events).extracting(JournalEvent::kind)
			.containsExactly("GapJustified", "GapJustified", "GapJustificationWithdrawn");
		assertThat(withdraw("joint-work").userErrors()).extracting(UserError::code)
			.containsExactly(ErrorCode.NOT_JUSTIFIED);
	}

	@Test
	void tellsTheNewestFiftyOfATopicAndAspect() {
		justify("joint-work", "SYNTAX", "The newest.");
		this.client
			.query("""
					CYPHER 25
					MATCH (line:Demarcation {key: 'line'})-[:HAS_JUSTIFICATION]->(newest:GapJustification)-[:ABOUT]->(topic:Topic)
					UNWIND range(1, 60) AS number
					CREATE (line)-[:HAS_JUSTIFICATION]->(:GapJustification {key: 'old-' + number, aspect: newest.aspect, reason: 'Old.',
					  author: 'someone', made: newest.made - duration({days: number}), ended: newest.made, endedBy: 'someone'})-[:ABOUT]->(topic)
					""")
			.run();
		assertThat(said("joint-work", "SYNTAX").all()).hasSize(50)
			.extracting(GapJustification::id)
			.contains("old-49")
			.doesNotContain("old-50");
		assertThat(said("joint-work", "SYNTAX").standing()).map(GapJustification::reason).contains("The newest.");
	}

	@Test
	void addsNothingWhereTheTopicIsGone() {
		var said = justify("joint-work", "SYNTAX", "Because.").valueOrNull();
		assertThat(said).isNotNull();
		var gone = new GapJustification("key", new TopicSlug("gone"), said.aspect(), said.reason(), said.author(),
				said.made(), null, null);
		assertThat(this.justifications.add(this.demarcations.get("line"), gone)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ours-alone | USE      | Because. | NOT_A_GAP      | USE of 'ours-alone' is no gap: it is EXCLUSIVE. SG2 alone treats
					joint-work | WHOLE    | Because. | NOT_A_GAP      | WHOLE of 'joint-work' is no gap: it is EXCLUSIVE. SG20 alone treats
					joint-work | SECURITY | Because. | UNKNOWN_ASPECT | line has no aspect 'SECURITY'. It has: WHOLE, USE, SYNTAX.
					rejected   | USE      | Because. | OUT_OF_SCOPE   | The topic 'rejected' is not in the scope of line.
					nowhere    | USE      | Because. | UNKNOWN_TOPIC  | There is no topic 'nowhere'.
					joint-work | SYNTAX   | ''       | REASON_MISSING | The reason is empty. Say why nobody needs to treat it.
					""")
	void refusesWhatIsNoGapAndWhatThereIsNot(String topic, String aspect, String reason, ErrorCode code,
			String message) {
		var refused = justify(topic, aspect, reason).userErrors();
		assertThat(refused).extracting(UserError::code).containsExactly(code);
		assertThat(refused.getFirst().message()).startsWith(message);
		assertThat(this.heard.events).isEmpty();
	}

	@Test
	void refusesWhoIsNoCoChairOfTheDemarcation() {
		AsParticipant.Signed.in(new Role.Expert("SG2"), new Role.CoChair("another", "SG2"));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> justify("joint-work", "SYNTAX", "No."))
			.withMessageStartingWith("Only co-chairs of line may justify a gap; you are signed in as ");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> withdraw("joint-work"))
			.withMessageStartingWith("Only co-chairs of line may withdraw the justification of a gap");
	}

	private Outcome<GapJustification> justify(String topic, String aspect, String reason) {
		return this.justifying.justify(new GapDraft("line", new TopicSlug(topic), new Aspect(aspect), reason));
	}

	private Outcome<GapJustification> withdraw(String topic) {
		return this.withdrawing.withdraw(new GapPlace("line", new TopicSlug(topic), new Aspect("SYNTAX")));
	}

	private RowJustifications said(String topic, String aspect) {
		Demarcation line = this.demarcations.get("line");
		var row = this.coverages.row(line.scope(), new TopicSlug(topic), new Aspect(aspect)).orElseThrow();
		return RowJustifications.each(List.of(row), this.justifications.on(line.id(), line.topics()))
			.values()
			.iterator()
			.next();
	}

	/**
	 * What the journal would hear.
	 */
	@TestComponent
	static class Heard {

		private final List<JournalEvent> events = new ArrayList<>();

		@EventListener
		void on(JournalEvent event) {
			this.events.add(event);
		}

	}

}
