package org.demarcationmap.export.json;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives out the JSON Schema that files of maps keep.
 */
@RestController
class SchemaController {

	static final String ADDRESS = "/exports/schema.json";

	private static final MediaType SCHEMA = new MediaType("application", "schema+json");

	@GetMapping(ADDRESS)
	ResponseEntity<Resource> schema() {
		return ResponseEntity.ok().contentType(SCHEMA).body(new ClassPathResource("export/map.schema.json"));
	}

}
