package org.demarcationmap.catalogue.imports;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.FactBatch;
import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.facts.KnownRecord;
import org.demarcationmap.catalogue.writing.RecordMarks;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file on a thread of its own, a few batches ahead of the thread that writes
 * them.
 */
final class ReadAhead implements FactSink {

	private static final int BATCHES_AHEAD = 2;

	private final CatalogueFile file;

	private final Progress progress;

	private final RecordMarks marks;

	private final BlockingQueue<Read> read = new ArrayBlockingQueue<>(BATCHES_AHEAD);

	private volatile boolean abandoned;

	private volatile @Nullable RuntimeException failure;

	ReadAhead(CatalogueFile file, Progress progress, RecordMarks marks) {
		this.file = file;
		this.progress = progress;
		this.marks = marks;
	}

	/**
	 * Reads the file to its end, or until the progress says to stop.
	 * @param writer takes the batches, on the thread of the caller
	 */
	void into(Consumer<FactBatch> writer) {
		var reader = Thread.ofPlatform().name("import-reader-", 0).daemon().start(this::readAll);
		try {
			writeAll(writer);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The import was interrupted.", ex);
		}
		finally {
			abandon(reader);
		}
	}

	private void writeAll(Consumer<FactBatch> writer) throws InterruptedException {
		for (var next = this.read.take(); next instanceof Batch(var batch); next = this.read.take()) {
			if (!this.progress.isStopping()) {
				writer.accept(batch);
			}
		}
		var failure = this.failure;
		if (failure != null) {
			throw failure;
		}
	}

	private void readAll() {
		try {
			this.file.read(this);
		}
		catch (RuntimeException ex) {
			this.failure = ex;
		}
		catch (Error ex) {
			this.failure = new IllegalStateException("The file could not be read to its end.", ex);
		}
		put(new End());
	}

	/** Lets the reader run out: it stops at its next look, and its last batches fall. */
	private void abandon(Thread reader) {
		this.abandoned = true;
		while (reader.isAlive()) {
			this.read.clear();
			LockSupport.parkNanos(1_000_000);
		}
	}

	private void put(Read next) {
		try {
			this.read.put(next);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException("Nobody interrupts the reader.", ex);
		}
	}

	@Override
	public void looked(int records) {
		this.progress.look(records);
	}

	@Override
	public void take(FactBatch batch) {
		put(new Batch(batch));
	}

	@Override
	public boolean isStopping() {
		return this.abandoned || this.progress.isStopping();
	}

	@Override
	public Map<String, KnownRecord> known(Collection<String> digests) {
		return this.marks.find(digests);
	}

	/** What the reader hands over. */
	private sealed interface Read {

	}

	/** A batch, to be written. */
	private record Batch(FactBatch facts) implements Read {
	}

	/** Nothing comes any more. */
	private record End() implements Read {
	}

}
