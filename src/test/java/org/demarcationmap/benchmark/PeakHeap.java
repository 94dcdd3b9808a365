package org.demarcationmap.benchmark;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The most heap that was in use while it was watched, garbage included.
 */
public final class PeakHeap implements AutoCloseable {

	private final AtomicLong most = new AtomicLong();

	private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

	public PeakHeap() {
		var runtime = Runtime.getRuntime();
		var _ = this.watch.scheduleAtFixedRate(
				() -> this.most.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max), 0, 50,
				TimeUnit.MILLISECONDS);
	}

	public long megabytes() {
		return this.most.get() >> 20;
	}

	@Override
	public void close() {
		this.watch.shutdownNow();
	}

}
