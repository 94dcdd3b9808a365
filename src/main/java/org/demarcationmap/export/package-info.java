/**
 * The files that people take away.
 */
@NullMarked
@ApplicationModule(displayName = "export",
		allowedDependencies = { "access", "catalogue", "demarcation", "demarcation :: agreement",
				"demarcation :: annotations", "demarcation :: clauses", "demarcation :: comparing",
				"demarcation :: coverage", "demarcation :: lines", "demarcation :: positions",
				"demarcation :: proposals", "demarcation :: receipts", "demarcation :: standing", "graphql", "journal",
				"neo4j", "overlap", "overlap :: coverage", "overlap :: matrix", "overlap :: reviews" })
package org.demarcationmap.export;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
