package org.demarcationmap.overlap;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.catalogue.Readership;
import org.jspecify.annotations.NullMarked;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * The module by itself.
 */
@NullMarked
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Tests|overlap\\.preflight\\.).*"))
@Import({ CurrentParticipant.class, Readership.class })
@EnableConfigurationProperties(OverlapWeights.class)
public class OverlapConfiguration {

}
