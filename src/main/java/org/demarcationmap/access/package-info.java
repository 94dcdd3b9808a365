/**
 * Who takes part: participants and their roles, delegations, and sign-in. Bodies and
 * demarcations are known here by their codes only.
 */
@NullMarked
@ApplicationModule(displayName = "access", allowedDependencies = { "graphql", "journal", "neo4j" })
package org.demarcationmap.access;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
