package org.demarcationmap.overlap.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.awaitility.Awaitility;
import org.demarcationmap.JudgedFolder;
import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.imports.ImportOptions;
import org.demarcationmap.catalogue.imports.ImportState;
import org.demarcationmap.catalogue.imports.Imports;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.overlap.Signal;
import org.demarcationmap.overlap.pairs.Pair;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * Measures how well the pairs that are found between all bodies agree with judged ones:
 * {@code mvn test -Dtest=OverlapQuality -Dgold=<folder> -Dcatalogue=<Relaton zip>}. With
 * {@code -Dranks=E.1:Y.1,E.1:Y.2} it also tells at which rank the one finds the other. No
 * part of the ordinary tests, because the judged pairs are no part of the project.
 */
@ApplicationTest
@AsParticipant
@TestPropertySource(properties = "demarcation-map.overlap.upkeep.every=0s")
@Import({ CatalogueState.class, JudgedOverlaps.class })
class OverlapQuality {

	private final JudgedFolder gold = new JudgedFolder(argument("gold", "the folder of judged pairs"));

	private final JudgedPairs judged = JudgedPairs.in(this.gold);

	private final QualityReport report = new QualityReport();

	private final Imports imports;

	private final CatalogueState state;

	private final JudgedOverlaps overlaps;

	OverlapQuality(Imports imports, CatalogueState state, JudgedOverlaps overlaps) throws IOException {
		this.imports = imports;
		this.state = state;
		this.overlaps = overlaps;
	}

	private static Path argument(String name, String meaning) {
		return JudgedFolder.argument(name, meaning, "OverlapQuality");
	}

	@Test
	void isMeasured() throws IOException {
		importCatalogue();
		this.report.print("nDCG@10 / P@5 / recall@20 of grade 2");
		measure("abstracts, starter catalogue");
		this.state.setAbstracts(false);
		measure("titles only, starter catalogue");
		this.state.forgetWhatPeopleGathered();
		measure("titles only, suggestions alone");
		this.state.setAbstracts(true);
		measure("abstracts, suggestions alone");
		this.report.printBaselines(this.gold.path());
		this.report.close();
	}

	private void importCatalogue() throws IOException {
		AsParticipant.Signed.in(new Role.Secretariat());
		try (var zip = Files.newInputStream(argument("catalogue", "the zip of Relaton records"))) {
			var id = this.imports.begin(zip, ImportOptions.USUAL).id();
			Awaitility.await()
				.pollInSameThread()
				.atMost(Duration.ofMinutes(20))
				.until(() -> this.imports.find(id).orElseThrow().state() != ImportState.RUNNING);
		}
	}

	private void measure(String state) throws IOException {
		this.state.readAnew();
		this.report.print("");
		this.report.print(state);
		var begin = System.nanoTime();
		var texts = this.overlaps.texts();
		var pairing = this.overlaps.among(texts);
		var read = System.nanoTime();
		var all = this.overlaps.all(texts, pairing);
		this.report.print(String.format(Locale.ROOT, "%d texts read in %.1f s, all pairs found in %.1f s", texts.size(),
				(read - begin) / 1e9, (System.nanoTime() - read) / 1e9));
		this.report.print(all.toString());
		for (var method : methods().entrySet()) {
			measure(state, method.getKey(), pairing::of, method.getValue());
		}
		measure(state, "those kept", (key) -> pairing.of(key).stream().filter(all::keeps).toList(),
				EnumSet.allOf(Signal.class));
	}

	private void measure(String state, String method, Function<String, List<Pair>> pairs, Set<Signal> signals)
			throws IOException {
		var rankings = this.overlaps.rank(this.judged, pairs, signals);
		this.report.keep(state + ", " + method, rankings);
		this.report.print(method, rankings, RankingScores.of(rankings, this.judged.grades()));
	}

	private static Map<String, Set<Signal>> methods() {
		var methods = new TreeMap<String, Set<Signal>>();
		methods.put("all signals", EnumSet.allOf(Signal.class));
		EnumSet.allOf(Signal.class).forEach((signal) -> {
			methods.put("without " + signal, EnumSet.complementOf(EnumSet.of(signal)));
			methods.put("only " + signal, EnumSet.of(signal));
		});
		return methods;
	}

}
