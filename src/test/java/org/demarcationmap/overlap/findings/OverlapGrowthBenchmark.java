package org.demarcationmap.overlap.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Role;
import org.demarcationmap.benchmark.BenchmarkArguments;
import org.demarcationmap.benchmark.PeakHeap;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.imports.ImportOptions;
import org.demarcationmap.catalogue.imports.ImportState;
import org.demarcationmap.catalogue.imports.Imports;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.overlap.pairs.Reach;
import org.demarcationmap.overlap.words.WordsOfTexts;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.test.context.TestPropertySource;

/**
 * How long all overlaps take to compute, between SG2 and SG20 and between all bodies, of
 * the catalogue as it is and at several times its size; and what one changed treatment
 * costs then. It is run by name; see {@code src/docs/performance.md}.
 */
@ApplicationTest
@AsParticipant
@TestPropertySource(properties = "demarcation-map.overlap.upkeep.every=0s")
class OverlapGrowthBenchmark {

	private static final List<Integer> SIZES = Stream.of(System.getProperty("benchmark.sizes", "1,4,16").split(","))
		.map(Integer::valueOf)
		.toList();

	private static final UpkeepSettings PATIENT = new UpkeepSettings(Duration.ofHours(2), Duration.ofHours(2),
			Duration.ZERO);

	private static final String CHANGE_ALL = """
			CYPHER 25
			MATCH (text:Deliverable)
			WITH text
			LIMIT 500
			SET text:Changed
			""";

	private static final String CHANGE_ONE = """
			CYPHER 25
			MATCH (text:Deliverable)-[:HAS_TREATMENT]->(claim:Treatment {status: 'SUGGESTED'})-[:OF_TOPIC]->(topic:Topic)
			WHERE EXISTS { (text)<-[:RESPONSIBLE_FOR]-(:Body) }
			WITH text, claim, topic
			ORDER BY text.key, claim.key
			SKIP $skip
			LIMIT 1
			SET claim.status = 'CONFIRMED', text:Changed, topic:Changed
			""";

	private static final String FORGET = """
			CYPHER 25
			MATCH (set:FindingSet)
			DETACH DELETE set
			""";

	private static final String FORGET_PAIRS = """
			CYPHER 25
			MATCH (:Deliverable)-[pair:OVERLAPS]->(:Deliverable)
			WITH pair
			LIMIT 20000
			DELETE pair
			RETURN count(pair) AS removed
			""";

	private static final String KEPT = """
			CYPHER 25
			MATCH (set:FindingSet {owner: 'all', state: 'CURRENT'})
			MATCH ()-[pair:OVERLAPS {set: set.key}]->()
			RETURN count(pair) AS kept
			""";

	private static final String BODIES = """
			CYPHER 25
			MATCH (body:Body)-[:RESPONSIBLE_FOR]->(:Deliverable)
			RETURN DISTINCT body.code AS code
			ORDER BY code
			""";

	private final Imports imports;

	private final Upkeep upkeep;

	private final Uptake uptake;

	private final WordsOfTexts words;

	private final Driver driver;

	private final Map<String, NavigableMap<Integer, Double>> seconds = new LinkedHashMap<>();

	OverlapGrowthBenchmark(Imports imports, Upkeep upkeep, Uptake uptake, WordsOfTexts words, Driver driver) {
		this.imports = imports;
		this.upkeep = upkeep;
		this.uptake = uptake;
		this.words = words;
		this.driver = driver;
	}

	@Test
	void grows() throws IOException, InterruptedException {
		fill(BenchmarkArguments.zip());
		measure(SIZES.getFirst());
		grow("topics copied along", new CatalogueCopies(this.driver, true));
		grow("topics fixed", new CatalogueCopies(this.driver, false));
	}

	private void grow(String how, CatalogueCopies copies) {
		print(how);
		for (var size : SIZES) {
			copies.growTo(size);
			measure(size);
		}
		update();
		this.seconds.forEach((what, times) -> print("  %s: growth exponent %.2f".formatted(what, exponent(times))));
		this.seconds.clear();
		forget();
		copies.remove();
	}

	private void measure(int size) {
		forget();
		run(CHANGE_ALL, Map.of());
		try (var heap = new PeakHeap()) {
			time("counting and reading", size, () -> {
				this.uptake.takeUp();
				this.words.readAll((_) -> {
				});
			});
			time("between SG2 and SG20", size,
					() -> compute("sides", Reach.between(List.of(new BodyCode("SG2"), new BodyCode("SG20")))));
			time("between all bodies", size, () -> compute("all", all()));
			print("  %d times: %d pairs kept between all bodies, at most 50 of each text's own; peak heap %d MB"
				.formatted(size, number(KEPT, "kept"), heap.megabytes()));
		}
	}

	private void compute(String owner, Reach reach) {
		this.upkeep.bringUpToDate(owner, reach, PATIENT);
	}

	private Reach all() {
		try (var session = this.driver.session()) {
			return Reach.betweenAll(session.run(BODIES).list((row) -> new BodyCode(row.get("code").asString())));
		}
	}

	/** Only the overlaps between all bodies are kept up to date. */
	private void update() {
		run("CYPHER 25 MATCH (set:FindingSet {owner: 'sides'}) SET set.state = 'PAST'", Map.of());
		var times = Stream.iterate(0, (turn) -> turn + 1).limit(6).map((turn) -> {
			run(CHANGE_ONE, Map.of("skip", 40 * turn));
			var begin = System.nanoTime();
			this.uptake.takeUp();
			return (System.nanoTime() - begin) / 1e9;
		}).skip(1).sorted().toList();
		var whole = timesOf("between all bodies").lastEntry().getValue();
		print("  one changed treatment: %.2f s (median of 5), %.2f per cent of computing all bodies (aim: at most 1)"
			.formatted(times.get(2), 100 * times.get(2) / whole));
	}

	private void time(String what, int size, Runnable work) {
		var begin = System.nanoTime();
		work.run();
		var taken = (System.nanoTime() - begin) / 1e9;
		timesOf(what).put(size, taken);
		print("  %d times: %s %.1f s".formatted(size, what, taken));
	}

	private NavigableMap<Integer, Double> timesOf(String what) {
		return this.seconds.computeIfAbsent(what, (_) -> new TreeMap<>());
	}

	private static double exponent(NavigableMap<Integer, Double> times) {
		return Math.log(times.lastEntry().getValue() / times.firstEntry().getValue())
				/ Math.log((double) times.lastKey() / times.firstKey());
	}

	private void fill(Path file) throws IOException, InterruptedException {
		AsParticipant.Signed.in(new Role.Secretariat());
		try (var zip = Files.newInputStream(file)) {
			var id = this.imports.begin(zip, ImportOptions.USUAL).id();
			while (this.imports.find(id).orElseThrow().state() == ImportState.RUNNING) {
				Thread.sleep(Duration.ofMillis(200));
			}
		}
	}

	/** What was kept, so that no measurement removes what another one left. */
	private void forget() {
		run(FORGET, Map.of());
		try (var session = this.driver.session()) {
			while (session.executeWrite((tx) -> tx.run(FORGET_PAIRS).single().get("removed").asInt()) > 0) {
				// the next part
			}
		}
	}

	private long number(String statement, String column) {
		try (var session = this.driver.session()) {
			return session.run(statement).single().get(column).asLong();
		}
	}

	private void run(String statement, Map<String, Object> parameters) {
		try (var session = this.driver.session()) {
			session.executeWrite((tx) -> tx.run(statement, parameters).consume());
		}
	}

	private static void print(String line) {
		System.out.println(line);
	}

}
