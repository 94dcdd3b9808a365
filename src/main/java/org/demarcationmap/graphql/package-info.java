/**
 * What every GraphQL controller shares: errors, refusals as data, pages, scalars, limits
 * and the query page.
 */
@ApplicationModule(displayName = "GraphQL adapter", allowedDependencies = {})
@NullMarked
package org.demarcationmap.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
