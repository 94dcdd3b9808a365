package org.demarcationmap.catalogue.writing;

import java.util.List;

import org.demarcationmap.catalogue.facts.CatalogueFact.BodyFact;
import org.demarcationmap.catalogue.writing.NodeTable.NodeFact;

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
		return this.nodes.write(facts.stream().map(ImportedBodies::node).toList())
			.stream()
			.reduce(Outcome.NOTHING, Outcome::plus);
	}

	private static NodeFact node(BodyFact fact) {
		var properties = new Row().put("code", fact.code())
			.put("name", fact.name())
			.put("kind", fact.kind())
			.put("status", fact.status());
		properties.put(fact.provenance());
		return new NodeFact(fact.code().value(), fact.provenance().origin(), properties, new Row());
	}

}
