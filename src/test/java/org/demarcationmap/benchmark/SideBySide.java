package org.demarcationmap.benchmark;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/**
 * The application and a bare server, asked the same in turns over the same number of
 * connections.
 */
final class SideBySide {

	private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("benchmark.warm-up", 8));

	private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("benchmark.round", 4));

	private static final int ROUNDS = 3;

	private final Load application;

	private final Load bare;

	private SideBySide(Load application, Load bare) {
		this.application = application;
		this.bare = bare;
	}

	static SideBySide measure(int connections, List<HttpRequest> application, List<HttpRequest> bare)
			throws InterruptedException, ExecutionException {
		var both = new SideBySide(new Load(connections, application), new Load(connections, bare));
		warmUp(both.application);
		warmUp(both.bare);
		for (var round = 0; round < ROUNDS; round++) {
			both.run(round % 2 == 0);
		}
		return both;
	}

	/** One server alone, for as long as in a comparison. */
	static Load alone(int connections, List<HttpRequest> requests) throws InterruptedException, ExecutionException {
		var load = new Load(connections, requests);
		warmUp(load);
		load.run(ROUND.multipliedBy(ROUNDS));
		return load;
	}

	private static void warmUp(Load load) throws InterruptedException, ExecutionException {
		load.run(WARM_UP);
		load.forget();
	}

	private void run(boolean applicationFirst) throws InterruptedException, ExecutionException {
		(applicationFirst ? this.application : this.bare).run(ROUND);
		(applicationFirst ? this.bare : this.application).run(ROUND);
	}

	Load application() {
		return this.application;
	}

	void print(String what, String aim) {
		System.out.println(what);
		System.out.println("  application: " + this.application);
		System.out.println("  bare server: " + this.bare);
		System.out.println("  throughput " + ratio(this.application.perSecond(), this.bare.perSecond())
				+ " of the bare server's, p99 "
				+ ratio(this.application.milliseconds(0.99), this.bare.milliseconds(0.99)) + " times its p99 (aim: "
				+ aim + ")");
	}

	private static String ratio(double application, double bare) {
		return String.format(Locale.ROOT, "%.2f", application / bare);
	}

}
