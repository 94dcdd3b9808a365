package org.demarcationmap.catalogue.topics;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * What changes topics, for tests with a database.
 */
@TestConfiguration
@ComponentScan(basePackageClasses = TopicSaving.class)
public class TopicBeans {

}
