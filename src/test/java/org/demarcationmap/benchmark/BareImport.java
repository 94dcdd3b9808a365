package org.demarcationmap.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.demarcationmap.catalogue.relaton.RelatonReader;
import org.demarcationmap.catalogue.relaton.RelatonRecord;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/**
 * The least that an import can do: parse every record once, and write what comes of them
 * in batches, without looking what is there, without reports and without a journal.
 */
final class BareImport {

	private static final int BATCH = 5000;

	private final Driver driver;

	private final Path zip;

	private final CatalogueGraph graph;

	private int records;

	BareImport(Driver driver, Path zip, CatalogueGraph graph) {
		this.driver = driver;
		this.zip = zip;
		this.graph = graph;
	}

	Duration run() throws IOException {
		var begin = System.nanoTime();
		this.records = parse().size();
		try (var session = this.driver.session()) {
			this.graph.nodes().forEach((labels, rows) -> write(session, nodes(labels), rows));
			this.graph.links().forEach((ends, rows) -> write(session, links(ends.split(" ")), rows));
		}
		return Duration.ofNanos(System.nanoTime() - begin);
	}

	private List<RelatonRecord> parse() throws IOException {
		var reader = new RelatonReader();
		try (var file = new ZipFile(this.zip.toFile())) {
			return file.stream()
				.filter((entry) -> entry.getName().endsWith(".yaml"))
				.map((entry) -> reader.record(content(file, entry)))
				.toList();
		}
	}

	private static byte[] content(ZipFile file, ZipEntry entry) {
		try (var in = file.getInputStream(entry)) {
			return in.readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Session session, String statement, List<Object> rows) {
		for (var from = 0; from < rows.size(); from += BATCH) {
			var batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
			session.executeWriteWithoutResult((tx) -> tx.run(statement, Map.of("rows", batch)).consume());
		}
	}

	private static String nodes(String labels) {
		return """
				CYPHER 25
				UNWIND $rows AS row
				CREATE (node%s)
				SET node = row
				""".formatted(labels);
	}

	private static String links(String[] ends) {
		return """
				CYPHER 25
				UNWIND $rows AS row
				MATCH (from:%s {key: row.from})
				MATCH (to:%s {key: row.to})
				CREATE (from)-[link:%s]->(to)
				SET link = row.properties
				""".formatted(ends[0], ends[2], ends[1]);
	}

	@Override
	public String toString() {
		return CatalogueGraph.size(this.graph.nodes()) + " nodes, " + CatalogueGraph.size(this.graph.links())
				+ " relationships; the bare run parses " + this.records + " records";
	}

}
