package org.demarcationmap.catalogue;

import org.springframework.context.annotation.ComponentScan;
import java.time.Clock;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.neo4j.Transactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.FilterType;

/**
 * The read models of the catalogue without the import.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX,
		pattern = ".*\\.catalogue\\.(imports|relaton|suggestions)\\..*"))
@Import({ Commands.class, CurrentParticipant.class, Transactions.class })
public class CatalogueReadsConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
