package org.demarcationmap.catalogue.facts;

import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.EditionName;
import org.demarcationmap.catalogue.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of one edition.
 *
 * @param name its identifier
 * @param number the number of the edition
 * @param approved when it was approved
 * @param title its title
 * @param summary its abstract
 * @param status where it stands
 * @param provenance where it is published or was read of
 */
public record EditionFact(EditionName name, @Nullable String number, PartialDate approved, @Nullable String title,
		@Nullable String summary, DeliverableStatus status, FactSource provenance) {
}
