package org.demarcationmap.overlap;

import org.jspecify.annotations.NullMarked;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;

/**
 * The module by itself.
 */
@NullMarked
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*(Tests|overlap\\.preflight\\.).*"))
@EnableConfigurationProperties(OverlapWeights.class)
public class OverlapConfiguration {

}
