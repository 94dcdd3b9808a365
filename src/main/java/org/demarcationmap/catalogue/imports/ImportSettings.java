package org.demarcationmap.catalogue.imports;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an import may take.
 *
 * @param maxSize the longest file, {@code demarcation-map.imports.max-size}
 * @param maxWaiting how many imports may wait for the one that runs,
 * {@code demarcation-map.imports.max-waiting}
 */
@ConfigurationProperties("demarcation-map.imports")
record ImportSettings(@DefaultValue("512MB") DataSize maxSize, @DefaultValue("8") int maxWaiting) {
}
