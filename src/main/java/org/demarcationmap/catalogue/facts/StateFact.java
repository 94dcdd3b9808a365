package org.demarcationmap.catalogue.facts;

import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.PartialDate;

/**
 * A step in the life of a work item: put under study, consented, determined, approved.
 *
 * @param status where it stood from then on
 * @param since when that came about
 */
public record StateFact(DeliverableStatus status, PartialDate since) {
}
