package org.demarcationmap.catalogue.graphql;

import org.demarcationmap.catalogue.names.Names;
import org.demarcationmap.catalogue.names.Resolution;
import org.demarcationmap.graphql.BadArgumentException;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what names stand for.
 */
@Controller
class NameController {

	private final Names names;

	NameController(Names names) {
		this.names = names;
	}

	@QueryMapping
	Resolution resolve(@Argument String name) {
		return BadArgumentException.parsing(name, this.names::resolve);
	}

}
