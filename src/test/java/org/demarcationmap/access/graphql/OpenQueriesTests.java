package org.demarcationmap.access.graphql;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import org.demarcationmap.access.AccessSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OpenQueriesTests {

	private static final String SCHEMA = "type Query { topics: [String!] bodies: String } type Mutation { topics: String }";

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
	}

	@Test
	void letsStrangersAskForWhatIsOpenAndNothingElse() {
		assertThat(ask("{ topics }", "topics").getErrors()).isEmpty();
		assertThat(ask("{ topics bodies }", "topics").getErrors()).hasSize(1);
		assertThat(ask("{ a: bodies ...more } fragment more on Query { topics }", "topics").getErrors()).hasSize(1);
		assertThat(ask("mutation { topics }", "topics").getErrors()).hasSize(1);
	}

	@Test
	void opensNothingUnlessToldSo() {
		assertThat(ask("{ topics }").getErrors()).hasSize(1);
	}

	@Test
	void opensEverythingToWhoIsSignedIn() {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("reviewer", ""));
		assertThat(ask("{ topics bodies }").getErrors()).isEmpty();
	}

	@Test
	void refusesToOpenAQueryThatThereIsNot() {
		assertThatThrownBy(() -> ask("{ topics }", "colours"))
			.hasStackTraceContaining("names 'colours', and there is no such query");
	}

	private static ExecutionResult ask(String document, String... open) {
		var settings = new AccessSettings(5, Duration.ofMinutes(1), Duration.ofMinutes(1), 12, Duration.ofDays(1),
				List.of(open));
		var source = GraphQlSource.schemaResourceBuilder()
			.schemaResources(new ByteArrayResource(SCHEMA.getBytes(StandardCharsets.UTF_8)))
			.configureRuntimeWiring((wiring) -> wiring
				.type("Query", (type) -> type.dataFetchers(Map.of("topics", (_) -> List.of(), "bodies", (_) -> "SG2")))
				.type("Mutation", (type) -> type.dataFetcher("topics", (_) -> "done")));
		new OpenQueries(settings).customize(source);
		return source.build().graphQl().execute(document);
	}

}
