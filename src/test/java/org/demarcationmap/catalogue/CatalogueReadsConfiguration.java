package org.demarcationmap.catalogue;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

/**
 * The read models of the catalogue without the import.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.catalogue\\.(imports|relaton)\\..*"))
public class CatalogueReadsConfiguration {

}
