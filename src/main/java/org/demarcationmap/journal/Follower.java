package org.demarcationmap.journal;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.demarcationmap.journal.Entries.Stretch;
import reactor.core.publisher.FluxSink;

/**
 * One who follows the journal: sends entry after entry as fast as they are taken, from
 * the window where it reaches back far enough, else from the database.
 */
class Follower implements Runnable {

	private static final int PAGE = 200;

	private final Place place;

	private final FluxSink<SealedEntry> sink;

	private final Sources sources;

	private final Lifetime lifetime;

	private final Semaphore signal = new Semaphore(0);

	private volatile boolean ended;

	private long after;

	Follower(Place place, FluxSink<SealedEntry> sink, Sources sources) {
		this.place = place;
		this.sink = sink;
		this.sources = sources;
		this.lifetime = new Lifetime(place.reader(), sources.settings());
	}

	String account() {
		return this.place.account();
	}

	void wake() {
		this.signal.release();
	}

	void end() {
		this.ended = true;
		wake();
	}

	@Override
	public void run() {
		try {
			follow();
			this.sink.complete();
		}
		catch (InterruptedException ex) {
			this.sink.complete();
		}
		catch (RuntimeException ex) {
			this.sink.error(ex);
		}
		finally {
			this.sources.tail().leave(this);
		}
	}

	private void follow() throws InterruptedException {
		var now = this.sources.tail().join(this).last();
		this.after = (this.place.after() != null) ? this.place.after() : now;
		while (isWanted() && !this.lifetime.isOver()) {
			if (!send()) {
				this.signal.tryAcquire(this.lifetime.left().toNanos(), TimeUnit.NANOSECONDS);
				this.signal.drainPermits();
			}
		}
	}

	/** Sends what there is now, and tells whether there may be more. */
	private boolean send() throws InterruptedException {
		var last = this.sources.tail().window().last();
		if (this.after >= last) {
			return false;
		}
		var entries = next(last);
		for (var entry : entries) {
			if (!taken(entry)) {
				return false;
			}
			this.after = entry.sequence();
		}
		if (entries.size() < PAGE) {
			this.after = last;
		}
		return true;
	}

	private List<SealedEntry> next(long last) {
		var reader = this.lifetime.reader();
		return this.sources.tail()
			.window()
			.after(this.after)
			.map((entries) -> entries.stream()
				.filter((it) -> it.sequence() <= last && this.place.wants(it.entry()) && reader.mayRead(it.entry()))
				.limit(PAGE)
				.toList())
			.orElseGet(() -> this.sources.entries()
				.between(reader, EntryFilter.in(this.place.demarcation()), new Stretch(this.after, last, PAGE)));
	}

	private boolean taken(SealedEntry entry) throws InterruptedException {
		var patience = this.sources.settings().patience();
		while (isWanted() && this.sink.requestedFromDownstream() == 0) {
			if (!this.signal.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
				throw new SlowReaderException(patience, this.after);
			}
		}
		if (isWanted()) {
			this.sink.next(entry);
		}
		return isWanted();
	}

	private boolean isWanted() {
		return !this.ended && !this.sink.isCancelled();
	}

	/**
	 * What a follower reads from.
	 */
	record Sources(Tail tail, Entries entries, StreamSettings settings) {
	}

}
