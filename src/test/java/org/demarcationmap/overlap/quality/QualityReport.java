package org.demarcationmap.overlap.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.demarcationmap.overlap.quality.JudgedOverlaps.Ranked;

/**
 * Prints figures, and keeps them and the rankings under target/overlap.
 */
final class QualityReport {

	private static final Pattern BASELINE = Pattern.compile("\\| .+ \\| \\d\\.\\d+ / \\d\\.\\d+ / \\d\\.\\d+ \\|");

	private final Path folder;

	private final List<String> lines = new ArrayList<>();

	QualityReport() throws IOException {
		this.folder = Files.createDirectories(Path.of("target", "overlap"));
	}

	void print(String line) {
		this.lines.add(line);
		System.out.println(line);
	}

	void print(String method, Map<String, List<Ranked>> rankings, RankingScores scores) {
		print(String.format("%-20s", method) + scores + ranks(rankings));
	}

	/** At which rank the pairs stand that the command names; 0 for those not found. */
	private static String ranks(Map<String, List<Ranked>> rankings) {
		var ranks = new StringBuilder();
		Arrays.stream(System.getProperty("ranks", "").split(","))
			.map((pair) -> pair.split(":"))
			.filter((pair) -> pair.length == 2)
			.forEach((pair) -> {
				var found = rankings.getOrDefault(pair[0], List.of()).stream().map(Ranked::document).toList();
				ranks.append("  ").append(pair[1]).append(' ').append(found.indexOf(pair[1]) + 1);
			});
		return ranks.toString();
	}

	/** The rankings in the form in which others score a run. */
	void keep(String name, Map<String, List<Ranked>> rankings) throws IOException {
		var rows = new ArrayList<String>();
		rankings.forEach((query, ranked) -> {
			for (var rank = 0; rank < ranked.size(); rank++) {
				var candidate = ranked.get(rank);
				rows.add("%s\t%s\t%d\t%s".formatted(query, candidate.document(), rank + 1, candidate.score()));
			}
		});
		Files.write(this.folder.resolve(name.replaceAll("\\W+", "-") + ".tsv"), rows);
	}

	/** What whoever judged says of plain methods, in a table of their README.md. */
	void printBaselines(Path gold) throws IOException {
		var readme = gold.resolve("README.md");
		if (Files.exists(readme)) {
			print("");
			print("plain methods, as " + readme + " says");
			Files.readAllLines(readme).stream().filter(BASELINE.asMatchPredicate()).forEach(this::print);
		}
	}

	void close() throws IOException {
		Files.write(this.folder.resolve("figures.txt"), this.lines);
	}

}
