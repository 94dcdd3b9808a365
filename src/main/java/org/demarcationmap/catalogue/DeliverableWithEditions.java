package org.demarcationmap.catalogue;

import org.demarcationmap.graphql.Rows;

/**
 * A Deliverable and a page of its editions.
 */
public record DeliverableWithEditions(Deliverable deliverable, Rows<Edition> editions) {
}
