package org.demarcationmap.overlap.reviews;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.SettableClock;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.graphql.Edge;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapFilter;
import org.demarcationmap.overlap.OverlapFixture;
import org.demarcationmap.overlap.OverlapOrder;
import org.demarcationmap.overlap.OverlapSelection;
import org.demarcationmap.overlap.Overlaps;
import org.demarcationmap.overlap.Scope;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Has sides review the overlaps of a small catalogue, and looks which of them sleep.
 */
@TestConfiguration
class SleepingOverlaps {

	static final String PAIR = "E.192 and Y.4801";

	static final String TOPIC = "Topic requirements";

	static final Scope TWO = OverlapFixture.scope("SG2", "SG20");

	private final Overlaps overlaps;

	private final FindingsAtRest findings;

	private final OverlapReviews reviews;

	private final Transactions transactions;

	private final SettableClock clock;

	private final Neo4jClient client;

	/** The ids of findings, which stay where the finding goes. */
	private final Map<String, String> keys = new HashMap<>();

	SleepingOverlaps(Overlaps overlaps, FindingsAtRest findings, OverlapReviews reviews, Transactions transactions,
			SettableClock clock, Neo4jClient client) {
		this.overlaps = overlaps;
		this.findings = findings;
		this.reviews = reviews;
		this.transactions = transactions;
		this.clock = clock;
		this.client = client;
	}

	void createCatalogue() {
		this.client.query(OverlapFixture.CREATE).run();
		this.client
			.query("""
					CYPHER 25
					MATCH (text:Deliverable {name: 'Y.4801'})
					CREATE (text)-[:HAS_EDITION]->(:Edition {key: 'e-1', name: 'Y.4801 (2020)', approved: '2020', abstract: 'Of things.'})
					""")
			.run();
	}

	boolean isThere(String name) {
		return this.overlaps.byId(TWO, find(name, TWO).key()).isPresent();
	}

	SettableClock clock() {
		return this.clock;
	}

	void putToSleep(String name, Scope scope) {
		var found = find(name, scope);
		this.keys.put(name, found.id());
		found.sides().forEach((side) -> say(name, side.body().value(), ReviewVerdict.DISAGREE, scope));
	}

	boolean say(String name, String side, ReviewVerdict verdict) {
		return say(name, side, verdict, TWO);
	}

	boolean say(String name, String side, ReviewVerdict verdict, Scope scope) {
		return say(find(name, scope), side, verdict);
	}

	boolean say(Overlap overlap, String side, ReviewVerdict verdict) {
		var review = new OverlapReview(new BodyCode(side), verdict, "Because.", "someone",
				Instant.parse("2026-03-02T09:00:00Z"), false);
		return this.transactions.write(() -> this.findings.take(overlap, "owner", review));
	}

	Reviewed of(String name) {
		return of(name, TWO);
	}

	Reviewed of(String name, Scope scope) {
		var key = this.keys.computeIfAbsent(name, (_) -> find(name, scope).id());
		return this.reviews.of(List.of(key)).getOrDefault(key, Reviewed.BY_NOBODY);
	}

	Overlap find(String name, Scope scope) {
		return Stream.of(false, true)
			.flatMap((sleeping) -> page(sleeping, scope).stream())
			.filter((overlap) -> overlap.name().equals(name))
			.findFirst()
			.orElseThrow();
	}

	List<String> names(boolean sleeping) {
		return page(sleeping, TWO).stream().map(Overlap::name).toList();
	}

	int count(boolean sleeping) {
		return names(sleeping).size();
	}

	List<Overlap> page(boolean sleeping, Scope scope) {
		var filter = new OverlapFilter(null, null, null, null, null, null, null, sleeping, null);
		this.overlaps.bringUpToDate(scope);
		var page = this.overlaps.page(scope, new OverlapSelection(filter, OverlapOrder.STRONGEST_FIRST),
				new Page(50, List.of(), "", true));
		assertThat(page.totalCount()).isEqualTo(page.edges().size());
		return page.edges().stream().map(Edge::node).toList();
	}

	void change(String statement) {
		this.client.query("CYPHER 25 " + statement).bindAll(Map.of()).run();
	}

}
