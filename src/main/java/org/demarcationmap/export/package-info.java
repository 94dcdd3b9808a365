/**
 * The files that people take away.
 */
@NullMarked
@ApplicationModule(displayName = "export",
		allowedDependencies = { "access", "catalogue", "demarcation", "demarcation :: clauses", "demarcation :: lines",
				"demarcation :: proposals", "graphql", "journal", "neo4j", "overlap" })
package org.demarcationmap.export;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
