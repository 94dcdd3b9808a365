/**
 * The journal: every write leaves an entry in its own transaction, and the entries form a
 * chain of hashes.
 */
@NullMarked
@ApplicationModule(displayName = "journal", allowedDependencies = "neo4j")
package org.demarcationmap.journal;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
