package org.demarcationmap.catalogue.links;

import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.PartialDate;
import org.demarcationmap.catalogue.Provenance;
import org.demarcationmap.graphql.Node;

/**
 * A step in the life of a work item.
 *
 * @param id the opaque key
 * @param status where it stood from then on
 * @param since when that came about
 * @param provenance where this was read
 */
public record WorkItemState(String id, DeliverableStatus status, PartialDate since,
		Provenance provenance) implements Node {
}
