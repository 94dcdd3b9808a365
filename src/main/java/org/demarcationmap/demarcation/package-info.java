/**
 * From proposal to agreed line: what is proposed, who stands where, what is still needed,
 * and what the co-chairs concluded.
 */
@NullMarked
@ApplicationModule(displayName = "demarcation", allowedDependencies = { "access", "catalogue", "graphql", "journal",
		"neo4j", "overlap", "overlap :: coverage", "overlap :: matrix", "overlap :: preflight", "overlap :: reviews" })
package org.demarcationmap.demarcation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
