/**
 * Demarcations, proposals and lines over GraphQL.
 */
@NullMarked
package org.demarcationmap.demarcation.graphql;

import org.jspecify.annotations.NullMarked;
