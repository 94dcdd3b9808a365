package org.demarcationmap.catalogue.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Imports a file or folder on the disk of the server once the application has started:
 * {@code --demarcation-map.imports.from=<file or folder>}. What is in the catalogue
 * already stays as it is, so the option may stay, too.
 */
@Component
@ConditionalOnProperty("demarcation-map.imports.from")
class ImportAtStart {

	private static final Logger logger = LoggerFactory.getLogger(ImportAtStart.class);

	private final Imports imports;

	private final Path from;

	ImportAtStart(Imports imports, @Value("${demarcation-map.imports.from}") String name) {
		var from = Path.of(name);
		if (!Files.isReadable(from)) {
			throw new IllegalStateException("demarcation-map.imports.from is '" + from
					+ "', and there is no file or folder that can be read. Name one, or leave the option out.");
		}
		this.imports = imports;
		this.from = from;
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() throws IOException {
		var job = this.imports.beginFrom(this.from);
		logger.info("Import {} of {}: {} records", job.id(), this.from, job.recordsTotal());
	}

}
