package org.demarcationmap.export.docx;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Which Word file reports are made from.
 *
 * @param reportTemplate the file, or nothing for the one of this service
 */
@ConfigurationProperties("demarcation-map")
record TemplateSettings(@Nullable Path reportTemplate) {

}
