package org.demarcationmap.neo4j;

import org.neo4j.driver.Driver;

import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/**
 * The beans that every database test may ask for.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({ Transactions.class, Turns.class })
class TestDatabaseConfiguration {

	@Bean(destroyMethod = "")
	Driver driver() {
		return TestDatabase.get().driver();
	}

	@Bean
	Neo4jClient neo4jClient(Driver driver) {
		return Neo4jClient.create(driver);
	}

	@Bean
	Neo4jTransactionManager transactionManager(Driver driver) {
		return new Neo4jTransactionManager(driver, DatabaseSelectionProvider.getDefaultSelectionProvider());
	}

}
