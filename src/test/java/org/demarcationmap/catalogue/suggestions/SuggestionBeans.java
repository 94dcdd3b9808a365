package org.demarcationmap.catalogue.suggestions;

import org.demarcationmap.access.CurrentParticipant;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/**
 * What suggests treatments, for tests with a database.
 */
@TestConfiguration
@ComponentScan(basePackageClasses = Suggestions.class)
@Import(CurrentParticipant.class)
@EnableConfigurationProperties(SuggestionSettings.class)
public class SuggestionBeans {

}
