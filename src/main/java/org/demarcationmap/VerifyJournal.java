package org.demarcationmap;

import java.io.PrintStream;
import java.util.Arrays;

import org.demarcationmap.journal.Journal;
import org.demarcationmap.journal.Verification;
import org.demarcationmap.neo4j.DataFolder;
import org.demarcationmap.neo4j.DatabaseConfiguration;
import org.demarcationmap.neo4j.Transactions;
import org.neo4j.driver.Driver;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * The command {@value #COMMAND}: walks the journal of an installation that is stopped, or
 * of a server, and says what it found, without starting anything else.
 */
final class VerifyJournal {

	static final String COMMAND = "verify-journal";

	private VerifyJournal() {
	}

	/** Whether the arguments of the program name this command. */
	static boolean isAskedFor(String... arguments) {
		return Arrays.asList(arguments).contains(COMMAND);
	}

	/**
	 * Verifies the journal and says what was found.
	 * @param out where to say it
	 * @param arguments the arguments of the program
	 * @return what the program ends with: 0 where the journal is intact, 1 where it is
	 * not or there is none
	 */
	static int tell(PrintStream out, String... arguments) {
		return tell(out, run(arguments));
	}

	/** Whoever names a wrong folder shall not be told that all is well there. */
	static int tell(PrintStream out, Verification verification) {
		var nothing = verification.intact() && verification.entries() == 0;
		out.println(nothing ? "There is no entry here. Name the folder of an installation by"
				+ " demarcation-map.data-folder, or a server by spring.neo4j.uri." : verification.sentence());
		return (verification.intact() && !nothing) ? 0 : 1;
	}

	/**
	 * Verifies the journal.
	 * @param arguments the arguments of the program
	 * @return what was found
	 */
	static Verification run(String... arguments) {
		var application = new SpringApplication(Beans.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.setLogStartupInfo(false);
		try (var context = application.run(arguments)) {
			return context.getBean(Journal.class).verify();
		}
	}

	/**
	 * What it takes to read the journal.
	 */
	@Import({ DatabaseConfiguration.class, Transactions.class, Journal.class })
	@ImportAutoConfiguration(Neo4jAutoConfiguration.class)
	@EnableConfigurationProperties(DataFolder.class)
	static class Beans {

		@Bean
		Neo4jClient neo4jClient(Driver driver) {
			return Neo4jClient.create(driver);
		}

		@Bean
		Neo4jTransactionManager transactionManager(Driver driver) {
			return new Neo4jTransactionManager(driver, DatabaseSelectionProvider.getDefaultSelectionProvider());
		}

	}

}
