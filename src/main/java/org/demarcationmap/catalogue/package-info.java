/**
 * The catalogue: bodies, Questions, Deliverables and topics of every group as one graph.
 */
@NullMarked
@ApplicationModule(displayName = "catalogue", allowedDependencies = { "access", "journal", "graphql", "neo4j" })
package org.demarcationmap.catalogue;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
