package org.demarcationmap.catalogue;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.FilterType;

/**
 * The read models of the catalogue without the import.
 */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.catalogue\\.(imports|relaton)\\..*"))
public class CatalogueReadsConfiguration {

}
