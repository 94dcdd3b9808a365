package org.demarcationmap.catalogue.graphql;

import graphql.schema.idl.RuntimeWiring;
import org.demarcationmap.catalogue.PartialDate;
import org.demarcationmap.graphql.IsoScalar;

import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Puts the catalogue's own values into the GraphQL engine.
 */
@Component
class CatalogueScalars implements RuntimeWiringConfigurer {

	@Override
	public void configure(RuntimeWiring.Builder wiring) {
		wiring.scalar(IsoScalar.named("PartialDate", PartialDate.class, PartialDate::parse, "2026-02"));
	}

}
