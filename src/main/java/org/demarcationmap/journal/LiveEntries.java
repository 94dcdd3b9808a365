package org.demarcationmap.journal;

import org.demarcationmap.journal.Follower.Sources;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink.OverflowStrategy;

import org.springframework.stereotype.Component;

/**
 * The journal as it grows: sealed entries in their order, none twice and none left out,
 * whichever application node wrote them.
 */
@Component
public class LiveEntries {

	private final Sources sources;

	private final ChainEnd end;

	LiveEntries(Tail tail, Entries entries, StreamSettings settings, ChainEnd end) {
		this.sources = new Sources(tail, entries, settings);
		this.end = end;
	}

	/**
	 * Follows the journal. The stream ends by itself after a set time or when the
	 * application stops; whoever opens it again with the number of their last entry
	 * misses nothing.
	 * @param place from where, and which part
	 * @return the entries; each subscriber has a thread that waits for what they take
	 */
	public Flux<SealedEntry> follow(Place place) {
		return Flux.create((sink) -> {
			var follower = new Follower(place, sink, this.sources);
			sink.onRequest((_) -> follower.wake());
			sink.onDispose(follower::wake);
			Thread.ofVirtual().name("journal-follower").start(follower);
		}, OverflowStrategy.ERROR);
	}

	/**
	 * Counts the streams of an account on this application node.
	 * @param account its name
	 * @return how many more it may open
	 */
	public long free(String account) {
		return this.sources.settings().perReader() - this.sources.tail().followedBy(account);
	}

	/**
	 * The number of the last sealed entry.
	 */
	public long last() {
		return this.end.sequence();
	}

}
