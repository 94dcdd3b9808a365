package org.demarcationmap.journal;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.demarcationmap.journal.Worker.Pace;

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

	private final ChainEnd end;

	private final Worker worker;

	private final Set<Follower> followers = ConcurrentHashMap.newKeySet();

	private volatile Window window = Window.at(0);

	Tail(ChainEnd end, StreamSettings settings, Sealer sealer) {
		this.end = end;
		this.worker = new Worker("journal-tail", new Pace(Duration.ZERO, settings.every()), this::look,
				"The live journal stands still for now; reading it is tried again.");
		sealer.whenSealed(this::wake);
	}

	void wake() {
		this.worker.wake();
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

	private void look() {
		while (!this.followers.isEmpty() && move()) {
			this.followers.forEach(Follower::wake);
		}
	}

	private synchronized boolean move() {
		var sealed = this.end.after(this.window.last());
		this.window = this.window.plus(sealed);
		return !sealed.isEmpty();
	}

	@Override
	public void start() {
		this.worker.start();
	}

	@Override
	public void stop() {
		this.worker.stop();
		this.followers.forEach(Follower::end);
	}

	@Override
	public boolean isRunning() {
		return this.worker.isRunning();
	}

}
