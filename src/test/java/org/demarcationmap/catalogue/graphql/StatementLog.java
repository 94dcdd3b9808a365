package org.demarcationmap.catalogue.graphql;

import java.util.ArrayList;
import java.util.List;

import org.aopalliance.intercept.MethodInterceptor;

import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Writes down every statement that goes to the database.
 */
class StatementLog implements BeanPostProcessor {

	private final List<String> statements = new ArrayList<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (!(bean instanceof Neo4jClient)) {
			return bean;
		}
		var proxy = new ProxyFactory(Neo4jClient.class, (MethodInterceptor) (call) -> {
			if (call.getMethod().getName().equals("query") && call.getArguments()[0] instanceof String statement) {
				this.statements.add(statement);
			}
			return call.getMethod().invoke(bean, call.getArguments());
		});
		return proxy.getProxy();
	}

	List<String> statements() {
		return this.statements;
	}

	void clear() {
		this.statements.clear();
	}

}
