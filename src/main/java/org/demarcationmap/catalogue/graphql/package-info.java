/**
 * The catalogue as GraphQL shows it.
 */
@NullMarked
package org.demarcationmap.catalogue.graphql;

import org.jspecify.annotations.NullMarked;
