package org.demarcationmap.catalogue.graphql;

import org.demarcationmap.catalogue.Edition;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what the schema calls by a word that Java keeps for itself.
 */
@Controller
class EditionController {

	@SchemaMapping(field = "abstract")
	@Nullable String summary(Edition edition) {
		return edition.summary();
	}

}
