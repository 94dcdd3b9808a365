package org.demarcationmap.overlap.reviews;

import org.demarcationmap.TestTime;
import org.demarcationmap.overlap.FindingBeans;
import org.jspecify.annotations.NullMarked;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * What keeps findings, and has them sleep and wake.
 */
@NullMarked
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Tests.*"))
@Import({ FindingBeans.class, TestTime.class })
public class RestBeans {

}
