package org.demarcationmap.catalogue.links;

import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * That a work item names a body as liaison.
 *
 * @param name the code of the body, or what the source calls it
 * @param body the body; none where the catalogue has no body of that name
 * @param provenance where this was read
 */
public record Liaison(String name, @Nullable Body body, Provenance provenance) {
}
