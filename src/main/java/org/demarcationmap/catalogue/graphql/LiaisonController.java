package org.demarcationmap.catalogue.graphql;

import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.links.Liaison;
import org.demarcationmap.catalogue.links.Liaisons;
import org.demarcationmap.graphql.Node;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers with whom work is coordinated.
 */
@Controller
class LiaisonController {

	private final Liaisons liaisons;

	LiaisonController(Liaisons liaisons) {
		this.liaisons = liaisons;
	}

	@BatchMapping(typeName = "WorkItem", field = "liaisons")
	Map<Deliverable.WorkItem, List<Liaison>> ofItems(List<Deliverable.WorkItem> items) {
		return Node.eachList(items, this.liaisons.ofItems(Node.ids(items)));
	}

}
