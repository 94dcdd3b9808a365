package org.demarcationmap;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/**
 * Participants of both sides who write about one proposal over HTTP, and what each of
 * them was told to have been done.
 */
final class Crowd {

	private static final List<String> SPEAKERS = List.of("expert-sg2", "second-expert-sg2", "expert-sg20",
			"second-expert-sg20");

	private static final String CLAUSES = """
			clauses: [{topic: "oid-resolution", aspect: "USE", arrangement: DEFERRED, boundary: "%s"},
			          {topic: "oid-resolution", aspect: "SYNTAX", arrangement: DEFERRED}]
			""";

	private final Client client;

	private final SettableClock clock;

	private final String proposal;

	private final String endOfComments;

	private final Queue<String> positions = new ConcurrentLinkedQueue<>();

	private final Queue<String> comments = new ConcurrentLinkedQueue<>();

	private final Queue<String> contradictions = new ConcurrentLinkedQueue<>();

	private final AtomicInteger tried = new AtomicInteger();

	private final Set<String> lifting = ConcurrentHashMap.newKeySet();

	Crowd(Client client, SettableClock clock) {
		this.client = client;
		this.clock = clock;
		showCounts();
		this.proposal = client.graphql("expert-sg2", """
				mutation { submitProposal(input: {demarcation: "rehearsal", side: "SG2", title: "Crowded", %s})
				  { proposal { id } } }""".formatted(CLAUSES.formatted("First.")))
			.read("$.data.submitProposal.proposal.id");
		this.endOfComments = client
			.graphql("expert-sg2",
					"mutation { openProposal(input: {proposal: \"%s\"}) { proposal { commentsUntil } } }"
						.formatted(this.proposal))
			.read("$.data.openProposal.proposal.commentsUntil");
		clock.pass(Duration.ofSeconds(6));
	}

	private void showCounts() {
		String rules = this.client.graphql("co-chair-sg2", """
				mutation { proposeRules(input: {demarcation: "rehearsal", side: "SG2", rules: {showCounts: true},
				  reason: "To compare."}) { change { id } } }""").read("$.data.proposeRules.change.id");
		this.client.graphql("co-chair-sg20",
				"mutation { consentToRules(input: {rules: \"%s\", side: \"SG20\"}) { userErrors { code } } }"
					.formatted(rules));
	}

	String proposal() {
		return this.proposal;
	}

	/** The texts of the positions that were acknowledged. */
	List<String> positions() {
		return List.copyOf(this.positions);
	}

	/** The texts of the comments that were acknowledged. */
	List<String> comments() {
		return List.copyOf(this.comments);
	}

	/** What did not fit together in any answer. */
	List<String> contradictions() {
		return this.contradictions.stream().distinct().toList();
	}

	/**
	 * What the participants do, each for itself.
	 * @param acts how much each of them does
	 */
	List<Runnable> writers(int acts) {
		var speakers = IntStream.range(0, 40).<Runnable>mapToObj((number) -> () -> speak(number, acts));
		var others = Stream.of("co-chair-sg2", "co-chair-sg20", "expert-sg2", "expert-sg20")
			.<Runnable>map((account) -> () -> comment(account, acts));
		var concerned = Stream.of("second-expert-sg2", "second-expert-sg20")
			.<Runnable>map((account) -> () -> raiseAndLift(account, acts));
		var leading = Stream.<Runnable>of(() -> record(acts), () -> revise(acts), () -> lead("sg2", acts),
				() -> lead("sg20", acts));
		return Stream.of(speakers, others, concerned, leading).flatMap((it) -> it).toList();
	}

	private void speak(int number, int acts) {
		var random = new Random(number);
		for (var act = 0; act < acts; act++) {
			var text = "%s says %s".formatted(number, act);
			var stand = List.of("SUPPORT", "SUPPORT", "RESERVATION", "ABSTAIN", "NO_OBJECTION").get(random.nextInt(5));
			var clause = random.nextBoolean() ? "" : "clause: {topic: \"oid-resolution\", aspect: \"USE\"}, ";
			take(SPEAKERS.get(number % 4), clause + "stand: " + stand, text);
		}
	}

	private boolean take(String account, String position, String text) {
		this.tried.incrementAndGet();
		var done = done(account, "takePosition",
				"proposal: \"%s\", %s, text: \"%s\"".formatted(this.proposal, position, text));
		if (done) {
			this.positions.add(text);
		}
		return done;
	}

	private void comment(String account, int acts) {
		for (var act = 0; act < acts; act++) {
			comment(account, "remarks " + act);
		}
	}

	private void comment(String account, String remark) {
		var text = account + " " + remark;
		if (done(account, "comment", "proposal: \"%s\", text: \"%s\"".formatted(this.proposal, text))) {
			this.comments.add(text);
		}
	}

	private void raiseAndLift(String account, int acts) {
		for (var act = 0; act < acts; act++) {
			var text = "%s objects %s".formatted(account, act);
			if (take(account, "stand: CONCERN, wouldLift: \"Words.\"", text)) {
				lift(account, text);
			}
		}
	}

	private void lift(String account, String text) {
		String concern = this.client
			.graphql("reviewer",
					"""
							{ proposal(id: "%s") { concerns(open: true, first: 100) { edges { node { id reason } } } } }"""
						.formatted(this.proposal))
			.<List<Map<String, String>>>read("$..node")
			.stream()
			.filter((it) -> text.equals(it.get("reason")))
			.findFirst()
			.orElseThrow()
			.get("id");
		this.lifting.add(text);
		done(account, "liftConcern", "concern: \"%s\"".formatted(concern));
	}

	/** From minutes, where the delegation said nothing itself. */
	private void record(int acts) {
		for (var act = 0; act < acts; act++) {
			var text = "minutes say " + act;
			if (done("secretariat", "recordPositions",
					"proposal: \"%s\", source: \"Minutes\", positions: [{delegation: \"Placeholder delegation A\", clause: {topic: \"oid-resolution\", aspect: \"SYNTAX\"}, stand: ABSTAIN, text: \"%s\"}]"
						.formatted(this.proposal, text))) {
				this.positions.add(text);
			}
		}
	}

	/** An editorial change, and at once what confirms that it is one. */
	private void revise(int acts) {
		for (var revision = 1; revision <= acts; revision++) {
			this.clock.pass(Duration.ofSeconds(1));
			if (done("expert-sg2", "reviseProposal",
					"proposal: \"%s\", expectedRevision: %s, editorial: true, ".formatted(this.proposal, revision)
							+ CLAUSES.formatted("Wording " + revision))) {
				done("co-chair-sg20", "confirmEditorial",
						"proposal: \"%s\", revision: %s, side: \"SG20\"".formatted(this.proposal, revision + 1));
			}
		}
	}

	/** Waits until half was said, and then concludes as soon as that is possible. */
	private void lead(String side, int acts) {
		Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> this.tried.get() >= 25 * acts);
		for (var act = 0; act < 5 * acts; act++) {
			conclude(side);
		}
	}

	/**
	 * Has both sides support it and conclude.
	 */
	void settle() {
		take("second-expert-sg2", "stand: SUPPORT", "SG2 supports it at last");
		take("expert-sg20", "stand: SUPPORT", "SG20 supports it at last");
		conclude("sg2");
		conclude("sg20");
	}

	private void conclude(String side) {
		done("co-chair-" + side, "recordConclusion", "proposal: \"%s\", side: \"%s\", outcome: AGREED"
			.formatted(this.proposal, side.toUpperCase(Locale.ROOT)));
	}

	private boolean done(String account, String mutation, String input) {
		var answer = this.client.graphql(account,
				"mutation { done: %s(input: {%s}) { proposal { %s } userErrors { code message } } }".formatted(mutation,
						input, SeenProposal.FIELDS));
		if (answer.read("$.data") == null) {
			this.contradictions.add(answer.jsonString());
			return false;
		}
		Optional.ofNullable(answer.<Map<String, Object>>read("$.data.done.proposal")).ifPresent(this::check);
		return answer.<List<Object>>read("$.data.done.userErrors").isEmpty();
	}

	/**
	 * Reads the proposal, and notes what does not fit together.
	 */
	SeenProposal read(String account) {
		var answer = this.client.graphql(account,
				"{ proposal(id: \"%s\") { %s } }".formatted(this.proposal, SeenProposal.FIELDS));
		if (answer.read("$.data") == null) {
			this.contradictions.add(answer.jsonString());
			throw new AssertionError(answer.jsonString());
		}
		return check(answer.read("$.data.proposal"));
	}

	private SeenProposal check(Map<String, Object> fields) {
		var seen = SeenProposal.of(fields);
		seen.contradictions(this.lifting, this.endOfComments)
			.forEach((it) -> this.contradictions.add(it + " in " + fields));
		return seen;
	}

}
