package org.demarcationmap.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;

/**
 * What a follower heard.
 */
class Heard extends BaseSubscriber<SealedEntry> {

	private final List<SealedEntry> entries = new CopyOnWriteArrayList<>();

	private final long demand;

	private volatile @Nullable Throwable error;

	private volatile boolean complete;

	Heard(long demand) {
		this.demand = demand;
	}

	@Override
	protected void hookOnSubscribe(Subscription subscription) {
		request(this.demand);
	}

	@Override
	protected void hookOnNext(SealedEntry entry) {
		this.entries.add(entry);
	}

	@Override
	protected void hookOnError(Throwable thrown) {
		this.error = thrown;
	}

	@Override
	protected void hookOnComplete() {
		this.complete = true;
	}

	List<SealedEntry> heard() {
		return this.entries;
	}

	List<Long> sequences() {
		return this.entries.stream().map(SealedEntry::sequence).toList();
	}

	List<String> subjects() {
		return this.entries.stream().map((it) -> it.entry().subject()).toList();
	}

	@Nullable Throwable end() {
		return this.error;
	}

	boolean completed() {
		return this.complete;
	}

}
