package org.demarcationmap.neo4j;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/**
 * Skips the second run of the database tests where there is no Docker.
 */
class ContainerOrSkip implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (!TestDatabase.inContainer() || DockerClientFactory.instance().isDockerAvailable()) {
			return ConditionEvaluationResult.enabled("a database can be had");
		}
		return ConditionEvaluationResult.disabled("a server in a container needs Docker");
	}

}
