package org.demarcationmap.graphql;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;

/**
 * The GraphQL engine with the whole schema, for the controllers that a test adds.
 */
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration(GraphQlAutoConfiguration.class)
@EnableConfigurationProperties(GraphQlLimits.class)
@Import({ GraphQlConfiguration.class, ErrorAnswers.class })
public class GraphQlTestConfiguration {

	@Bean
	GraphQlTester graphQlTester(ExecutionGraphQlService service) {
		return ExecutionGraphQlServiceTester.create(service);
	}

}
