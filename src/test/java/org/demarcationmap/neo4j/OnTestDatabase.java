package org.demarcationmap.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Value;
import org.neo4j.driver.internal.security.InternalAuthToken;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Points the application to the test database, emptied, and to a data folder of its own;
 * deadlines pass when a test says so.
 */
class OnTestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestDatabase.get().clear();
		var database = TestDatabase.get().database();
		var token = ((InternalAuthToken) database.getAuthToken()).toMap();
		TestPropertyValues
			.of("spring.neo4j.uri=" + database.getUri(),
					"spring.neo4j.authentication.username=" + secret(token, "principal"),
					"spring.neo4j.authentication.password=" + secret(token, "credentials"),
					"demarcation-map.data-folder=" + folder(),
					"demarcation-map.deadlines.watch=" + watch(context.getEnvironment()))
			.applyTo(context);
	}

	/** A test that needs the scheduler says so itself. */
	private static String watch(Environment environment) {
		return environment.getProperty("demarcation-map.deadlines.watch", "false");
	}

	private static String secret(Map<String, Value> token, String part) {
		return Objects.requireNonNull(token.get(part)).asString();
	}

	private static String folder() {
		try {
			return Files.createTempDirectory("demarcation-map-application").toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
