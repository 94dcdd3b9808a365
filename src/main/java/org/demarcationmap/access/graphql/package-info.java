/**
 * Accounts, roles and delegations in GraphQL.
 */
@NullMarked
package org.demarcationmap.access.graphql;

import org.jspecify.annotations.NullMarked;
