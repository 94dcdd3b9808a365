package org.demarcationmap.graphql;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

import graphql.execution.instrumentation.Instrumentation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/**
 * Puts scalars, pages and limits into the GraphQL engine.
 */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

	@Bean
	RuntimeWiringConfigurer scalars() {
		var dateTime = IsoScalar.named("DateTime", Instant.class, (text) -> OffsetDateTime.parse(text).toInstant(),
				"2026-02-13T09:00:00Z");
		var date = IsoScalar.named("Date", LocalDate.class, LocalDate::parse, "2026-02-13");
		return (wiring) -> wiring.scalar(dateTime).scalar(date);
	}

	@Bean
	Instrumentation requestLimits(GraphQlLimits limits) {
		return new RequestLimits(limits);
	}

	@Bean
	GraphQlSourceBuilderCustomizer parsedDocuments() {
		var documents = new ParsedDocuments();
		return (source) -> source.configureGraphQl((engine) -> engine.preparsedDocumentProvider(documents));
	}

	/**
	 * Every request has a virtual thread of its own that may wait for the database, so
	 * controllers need no other one: to change threads would cost more than it gives.
	 */
	@Bean
	static BeanPostProcessor controllers(ObjectProvider<GraphQlLimits> limits) {
		return new BeanPostProcessor() {
			@Override
			public Object postProcessBeforeInitialization(Object bean, String name) {
				if (bean instanceof AnnotatedControllerConfigurer controllers) {
					controllers.addCustomArgumentResolver(new PageArguments(limits.getObject()));
					controllers.addCustomArgumentResolver(new AheadArgument(limits.getObject()));
					controllers.setBlockingMethodPredicate((_) -> false);
				}
				return bean;
			}
		};
	}

}
