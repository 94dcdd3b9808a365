/**
 * Where bodies treat the same subject, why the software says so, and how sure it is.
 */
@NullMarked
@ApplicationModule(displayName = "overlap", allowedDependencies = { "catalogue", "catalogue :: words",
		"catalogue :: suggestions", "access", "journal", "graphql", "neo4j" })
package org.demarcationmap.overlap;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
