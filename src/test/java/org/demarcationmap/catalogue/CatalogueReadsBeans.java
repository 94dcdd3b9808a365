package org.demarcationmap.catalogue;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The lookups that commands answer with.
 */
@TestConfiguration
@Import({ CatalogueReads.class, TopicLookup.class, ThingLookup.class })
public class CatalogueReadsBeans {

}
