package org.demarcationmap;

import java.io.PrintStream;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.access.PasswordFile;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.neo4j.Database;
import org.demarcationmap.graphql.NotReadyException;
import org.demarcationmap.overlap.Evidence;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.Overlaps;
import org.demarcationmap.overlap.Scope;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says on the console where things are, who can sign in, and what was found. It goes to
 * the terminal and never to the log, because the first passwords are in it.
 */
@Component
class Welcome {

	private static final String REAL_CASE = "iot-identification-nnai";

	private static final String EVERYWHERE = "0.0.0.0";

	private static final int STRONGEST = 5;

	private final FirstStart firstStart;

	private final PasswordFile passwordFile;

	private final Database database;

	private final Findings findings;

	Welcome(FirstStart firstStart, PasswordFile passwordFile, Database database, Findings findings) {
		this.firstStart = firstStart;
		this.passwordFile = passwordFile;
		this.database = database;
		this.findings = findings;
	}

	@EventListener
	void greet(ApplicationReadyEvent ready) {
		greet(terminal(), address(ready.getApplicationContext().getEnvironment()));
	}

	void greet(PrintStream out, String address) {
		out.printf("%nDemarcation Map is ready. The graph is kept in %s.%n%n", this.database.description());
		out.printf("  Query page     %s/graphiql%n", address);
		out.printf("  GraphQL        %s/graphql%n", address);
		out.printf("  Health check   %s/actuator/health%n%n", address);
		out.print(accounts(this.firstStart.passwords()));
		out.print(this.findings.strongest(REAL_CASE, STRONGEST));
		out.printf("Try first: open the query page, sign in as expert-sg2, and press the play button. Or%n");
		out.printf("  curl -u expert-sg2:PASSWORD %s/graphql -H 'Content-Type: application/json' \\%n", address);
		out.printf(
				"    -d '{\"query\":\"{ overlaps(demarcation: \\\"%s\\\") { edges { node { score sentence } } } }\"}'%n",
				REAL_CASE);
		out.printf("Stop with Ctrl-C; what is stored stays.%n%n");
		out.flush();
	}

	private String accounts(Map<String, String> passwords) {
		if (passwords.isEmpty()) {
			return "Accounts are as before; the first passwords are in %s, unless it was deleted.%n%n"
				.formatted(this.passwordFile.path());
		}
		return passwords.entrySet()
			.stream()
			.map((entry) -> "  %-20s %s%n".formatted(entry.getKey(), entry.getValue()))
			.collect(Collectors.joining("", "Accounts, shown this once and kept in %s for its owner alone:%n"
				.formatted(this.passwordFile.path()), "\n"));
	}

	private static String address(Environment environment) {
		var listening = environment.getProperty("server.address", EVERYWHERE);
		return "http://" + (listening.equals(EVERYWHERE) ? "localhost" : listening) + ":"
				+ environment.getProperty("local.server.port");
	}

	private static PrintStream terminal() {
		return System.out;
	}

	/**
	 * The overlaps in a few lines.
	 */
	@Component
	record Findings(Demarcations demarcations, Overlaps overlaps) {

		String strongest(String slug, int most) {
			return this.demarcations.find(slug)
				.map((demarcation) -> strongest(slug, demarcation.scope(), most))
				.orElse("");
		}

		private String strongest(String slug, Scope scope, int most) {
			try {
				this.overlaps.bringUpToDate(scope);
			}
			catch (NotReadyException ex) {
				return ex.getMessage() + "\n\n";
			}
			return this.overlaps.in(scope)
				.stream()
				.limit(most)
				.map(Findings::line)
				.collect(Collectors.joining("", "Strongest overlaps of " + slug + ":\n", "\n"));
		}

		private static String line(Overlap overlap) {
			return "  %s  %s%n".formatted(overlap.score(),
					overlap.evidence().stream().findFirst().map(Evidence::text).orElse(overlap.sentence()));
		}

	}

}
