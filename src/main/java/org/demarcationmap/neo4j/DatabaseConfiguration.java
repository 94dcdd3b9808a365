package org.demarcationmap.neo4j;

import java.util.ServiceLoader;
import java.util.Set;

import org.neo4j.driver.Driver;
import org.neo4j.driver.NotificationClassification;

import org.springframework.boot.neo4j.autoconfigure.ConfigBuilderCustomizer;
import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Chooses the database: the server that {@code spring.neo4j.uri} names, else a kernel in
 * this process.
 */
@Configuration(proxyBeanMethods = false)
public class DatabaseConfiguration {

	@Bean(destroyMethod = "close")
	Database database(Neo4jProperties properties, DataFolder folder) {
		var uri = properties.getUri();
		if (uri != null) {
			return RemoteDatabase.at(uri, properties.getAuthentication());
		}
		return ServiceLoader.load(EmbeddedDatabaseLauncher.class)
			.findFirst()
			.orElseThrow(NoDatabaseException::new)
			.launch(folder);
	}

	/**
	 * Hints on labels that no data has yet say nothing to a fresh installation.
	 */
	@Bean
	ConfigBuilderCustomizer quietAboutAbsentLabels() {
		return (builder) -> builder
			.withDisabledNotificationClassifications(Set.of(NotificationClassification.UNRECOGNIZED));
	}

	@Bean
	Migrations migrations(Driver driver) {
		return new Migrations(driver, MigrationFile.onClasspath());
	}

}
