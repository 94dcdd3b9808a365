package org.demarcationmap.catalogue.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.catalogue.contents.ReadingLimits;
import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.FactBatch;
import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.facts.Problem;
import org.jspecify.annotations.NullMarked;

/**
 * What is read of a file, for tests.
 */
@NullMarked
public final class Reading implements FactSink {

	private final List<CatalogueFact> grounds = new ArrayList<>();

	private final List<CatalogueFact> facts = new ArrayList<>();

	private final List<CatalogueFact> consequences = new ArrayList<>();

	private final List<Problem> rejected = new ArrayList<>();

	private final List<Problem> notes = new ArrayList<>();

	private int records;

	private Reading() {
	}

	public static Reading of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	public static Reading of(byte[] content) {
		return of(content, ReadingLimits.DEFAULT);
	}

	static Reading of(byte[] content, ReadingLimits limits) {
		try {
			var path = Files.createTempFile("reading", "");
			try {
				return of(Files.write(path, content), limits);
			}
			finally {
				Files.delete(path);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static Reading of(Path path, ReadingLimits limits) throws IOException {
		var reading = new Reading();
		try (var file = new CatalogueFiles(limits).openAny(path)) {
			reading.records = file.records();
			file.read(reading);
		}
		return reading;
	}

	@Override
	public void looked(int records) {
	}

	@Override
	public void take(FactBatch batch) {
		this.grounds.addAll(batch.grounds());
		this.facts.addAll(batch.facts());
		this.consequences.addAll(batch.consequences());
		this.rejected.addAll(batch.rejected());
		this.notes.addAll(batch.notes());
	}

	@Override
	public boolean isStopping() {
		return false;
	}

	public List<CatalogueFact> grounds() {
		return this.grounds;
	}

	public List<CatalogueFact> facts() {
		return this.facts;
	}

	public <T extends CatalogueFact> List<T> facts(Class<T> kind) {
		return this.facts.stream().map(kind::cast).toList();
	}

	public List<CatalogueFact> consequences() {
		return this.consequences;
	}

	public List<Problem> rejected() {
		return this.rejected;
	}

	public List<Problem> notes() {
		return this.notes;
	}

	public int records() {
		return this.records;
	}

}
