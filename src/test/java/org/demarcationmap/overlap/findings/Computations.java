package org.demarcationmap.overlap.findings;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.overlap.FindingsState;
import org.demarcationmap.overlap.OverlapFixture;
import org.demarcationmap.overlap.Scope;
import org.demarcationmap.overlap.pairs.Reach;
import org.jspecify.annotations.NullMarked;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Begins computations as another application node would, and changes what they rest on.
 */
@NullMarked
class Computations {

	private static final String CHANGE = """
			CYPHER 25
			MATCH (text:Deliverable {key: $text})
			SET text:Changed, text.title = $title
			""";

	private static final String MANY = """
			CYPHER 25
			UNWIND range(1, $many) AS number
			CREATE (:Deliverable:Recommendation:Changed {key: 'new-' + number, name: 'new-' + number, status: 'IN_FORCE'})
			""";

	private static final String PAIRS = """
			CYPHER 25
			MATCH (set:FindingSet {owner: $owner, state: 'CURRENT'})
			MATCH (left)-[pair:OVERLAPS {set: set.key}]->(right)
			RETURN left.key + ' ' + right.key + ' ' + toString(pair.score) + ' ' + pair.byLeft + ' ' + pair.byRight AS line
			ORDER BY line
			""";

	private static final UpkeepSettings HURRY = new UpkeepSettings(Duration.ofMillis(300), Duration.ofMillis(300),
			Duration.ZERO);

	final Scope scope = OverlapFixture.scope("SG2", "SG20");

	private final Upkeep upkeep;

	private final Uptake uptake;

	private final FindingSets sets;

	private final Standings standings;

	private final Transactions transactions;

	private final Neo4jClient client;

	Computations(Upkeep upkeep, Uptake uptake, FindingSets sets, Standings standings, Transactions transactions,
			Neo4jClient client) {
		this.upkeep = upkeep;
		this.uptake = uptake;
		this.sets = sets;
		this.standings = standings;
		this.transactions = transactions;
		this.client = client;
	}

	void createCatalogue() {
		this.client.query(OverlapFixture.CREATE).run();
	}

	/** So much changes that everything is counted anew. */
	void changeMuch() {
		this.client.query(MANY).bind(Uptake.FEW + 1).to("many").run();
	}

	void run(String statement, Map<String, Object> parameters) {
		this.client.query(statement).bindAll(parameters).run();
	}

	FindingsState inAHurry() {
		return this.upkeep.bringUpToDate(this.scope.owner(), reach(), HURRY);
	}

	FindingSet begin(String owner) {
		this.uptake.takeUp();
		var standing = this.standings.of(owner);
		return this.transactions.write(() -> this.sets.begin(owner, reach(), standing.basis(), 40));
	}

	Reach reach() {
		return Reach.of(this.scope);
	}

	void change(String text, String title) {
		this.client.query(CHANGE).bindAll(Map.of("text", text, "title", title)).run();
	}

	List<String> pairs(String owner) {
		return List.copyOf(this.client.query(PAIRS).bind(owner).to("owner").fetchAs(String.class).all());
	}

}
