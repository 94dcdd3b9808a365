/**
 * Accounts, roles and delegations in GraphQL, and mutations that are done only once.
 */
@NullMarked
package org.demarcationmap.access.graphql;

import org.jspecify.annotations.NullMarked;
