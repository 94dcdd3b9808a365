package org.demarcationmap.journal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows the chain once for all who follow it on this application node, and only while
 * somebody does: what was sealed here is read at once, what another node sealed a moment
 * later.
 */
@Component
@EnableConfigurationProperties(StreamSettings.class)
class Tail implements SmartLifecycle {

	private static final Logger logger = LoggerFactory.getLogger(Tail.class);

	private final ChainEnd end;

	private final StreamSettings settings;

	private final Semaphore work = new Semaphore(0);

	private final Set<Follower> followers = ConcurrentHashMap.newKeySet();

	private volatile Window window = Window.at(0);

	private volatile @Nullable Thread thread;

	Tail(ChainEnd end, StreamSettings settings, Sealer sealer) {
		this.end = end;
		this.settings = settings;
		sealer.whenSealed(this::wake);
	}

	void wake() {
		this.work.release();
	}

	/**
	 * Lets somebody follow from now on.
	 * @return the window as it stands at that moment
	 */
	synchronized Window join(Follower follower) {
		if (!isRunning()) {
			follower.end();
		}
		if (this.followers.isEmpty()) {
			this.window = Window.at(this.end.sequence());
		}
		this.followers.add(follower);
		wake();
		return this.window;
	}

	synchronized void leave(Follower follower) {
		this.followers.remove(follower);
	}

	/** How many streams an account has open here. */
	long followedBy(String account) {
		return this.followers.stream().filter((follower) -> follower.account().equals(account)).count();
	}

	int followers() {
		return this.followers.size();
	}

	Window window() {
		return this.window;
	}

	private void work() {
		while (isRunning()) {
			try {
				this.work.tryAcquire(1, this.settings.every().toMillis(), TimeUnit.MILLISECONDS);
				this.work.drainPermits();
				while (!this.followers.isEmpty() && move()) {
					this.followers.forEach(Follower::wake);
				}
			}
			catch (InterruptedException ex) {
				return;
			}
			catch (RuntimeException ex) {
				logger.warn("The live journal stands still for now; reading it is tried again.", ex);
			}
		}
	}

	private synchronized boolean move() {
		var sealed = this.end.after(this.window.last());
		this.window = this.window.plus(sealed);
		return !sealed.isEmpty();
	}

	@Override
	public void start() {
		this.thread = Thread.ofPlatform().name("journal-tail").daemon().unstarted(this::work);
		this.thread.start();
	}

	@Override
	public void stop() {
		var running = this.thread;
		this.thread = null;
		this.followers.forEach(Follower::end);
		if (running != null) {
			wake();
			join(running);
		}
	}

	private static void join(Thread running) {
		try {
			running.join();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

}
