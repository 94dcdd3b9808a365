package org.demarcationmap.catalogue.writing;

import java.util.List;

import org.demarcationmap.catalogue.facts.CatalogueFact.BodyFact;

import org.springframework.stereotype.Component;

/**
 * The bodies in the database.
 */
@Component
class ImportedBodies {

	private final NodeTable nodes;

	ImportedBodies(Statements statements) {
		this.nodes = new NodeTable(statements, "bodies");
	}

	Outcome write(List<BodyFact> facts) {
		return Outcome.sum(this.nodes.write(facts.stream().map(ImportedBodies::node).toList()));
	}

	private static NodeFact node(BodyFact fact) {
		var properties = new Row().put("code", fact.code())
			.put("name", fact.name())
			.put("kind", fact.kind())
			.put("status", fact.status());
		return new NodeFact(new Subject("BODY", fact.code().value(), fact.locus()), fact.code().value(),
				fact.provenance(), properties, new Row());
	}

}
