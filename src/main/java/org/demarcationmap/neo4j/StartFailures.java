package org.demarcationmap.neo4j;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Says in two sentences why the application cannot start on its database, in place of a
 * stack trace.
 */
class StartFailures implements FailureAnalyzer {

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			var action = action(cause);
			if (action != null) {
				return new FailureAnalysis(cause.getMessage(), action, cause);
			}
		}
		return null;
	}

	private static @Nullable String action(Throwable cause) {
		return switch (cause) {
			case DataFolderInUseException _ ->
				"Stop the other process, or give this one a folder of its own: --demarcation-map.data-folder=OTHER";
			case NoDatabaseException _ -> "Name a Neo4j server, as in --spring.neo4j.uri=neo4j://localhost:7687 with"
					+ " --spring.neo4j.authentication.username and --spring.neo4j.authentication.password,"
					+ " or use the build with the embedded database (without -Dslim).";
			case MigrationException migration -> migration.mend();
			default -> null;
		};
	}

}
