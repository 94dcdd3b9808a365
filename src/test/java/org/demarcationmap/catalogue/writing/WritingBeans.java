package org.demarcationmap.catalogue.writing;

import java.time.Clock;

import org.demarcationmap.access.CurrentParticipant;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * What writes the catalogue, for tests with a database.
 */
@TestConfiguration
@ComponentScan(basePackageClasses = CatalogueWriter.class)
@Import(CurrentParticipant.class)
public class WritingBeans {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
