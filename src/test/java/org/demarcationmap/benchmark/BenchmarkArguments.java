package org.demarcationmap.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a benchmark is told on its command line.
 */
public final class BenchmarkArguments {

	private BenchmarkArguments() {
	}

	/**
	 * The Relaton zip to import.
	 */
	public static Path zip() {
		var name = System.getProperty("benchmark.zip");
		if (name == null || !Files.isRegularFile(Path.of(name))) {
			throw new IllegalArgumentException(((name == null) ? "No zip is named" : "There is no file " + name)
					+ ". Name a zip of Relaton records: -Dbenchmark.zip=relaton-data-itu.zip");
		}
		return Path.of(name);
	}

}
