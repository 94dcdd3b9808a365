package org.demarcationmap.catalogue.graphql;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.test.tester.GraphQlTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Queries on the small catalogue of {@link CatalogueFixture}.
 */
abstract class CatalogueQueries {

	private final Neo4jClient client;

	final GraphQlTester graphQl;

	final StatementLog log;

	CatalogueQueries(Neo4jClient client, GraphQlTester graphQl, StatementLog log) {
		this.client = client;
		this.graphQl = graphQl;
		this.log = log;
	}

	@BeforeEach
	void createCatalogue() {
		this.client.query(CatalogueFixture.CREATE).run();
		this.log.clear();
	}

	GraphQlTester.Response ask(String query) {
		return this.graphQl.document(query).execute();
	}

	List<String> texts(String query, String path) {
		return ask(query).path(path).entityList(String.class).get();
	}

	void refuses(String query, String classification, String code, String... sentence) {
		ask(query).errors().satisfy((errors) -> assertThat(errors).singleElement().satisfies((error) -> {
			assertThat(error.getErrorType()).hasToString(classification);
			assertThat(error.getExtensions()).containsEntry("code", code);
			assertThat(sentence).allSatisfy((part) -> assertThat(error.getMessage()).contains(part));
		}));
	}

}
