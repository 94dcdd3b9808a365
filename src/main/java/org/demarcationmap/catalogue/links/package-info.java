/**
 * What joins things of the catalogue: references, continuations of Questions, mandates,
 * working parties, and the lives of work items.
 */
@NullMarked
package org.demarcationmap.catalogue.links;

import org.jspecify.annotations.NullMarked;
