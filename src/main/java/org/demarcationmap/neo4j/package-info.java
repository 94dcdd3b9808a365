/**
 * The database: a kernel in this process or a server, its migrations, transactions and
 * Cypher files.
 */
@NullMarked
@ApplicationModule(displayName = "neo4j", allowedDependencies = {})
package org.demarcationmap.neo4j;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
