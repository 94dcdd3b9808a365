package org.demarcationmap.catalogue;

import java.util.List;
import java.util.Map;

import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.Rows;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Which Deliverables treat each of many topics: main subjects first, then by the name of
 * the Deliverable.
 */
@Component
public final class TreatmentsOfTopics {

	private static final String PAGES = """
			CYPHER 25
			MATCH (topic:Topic)
			WHERE topic.key IN $keys
			CALL (topic) {
			  MATCH (topic)<-[:OF_TOPIC]-(treatment:Treatment)<-[:HAS_TREATMENT]-(deliverable:Deliverable)
			  WITH treatment, deliverable.name AS name
			  WHERE treatment.grade > $afterGrade
			     OR (treatment.grade = $afterGrade
			         AND (name > $afterName OR (name = $afterName AND treatment.key > $afterKey)))
			  ORDER BY treatment.grade, name, treatment.key
			  LIMIT $limit
			  RETURN collect({treatment: treatment, name: name}) AS page
			}
			RETURN topic.key AS key, page AS found, COUNT { (topic)<-[:OF_TOPIC]-(:Treatment)<-[:HAS_TREATMENT]-(:Deliverable) } AS total
			ORDER BY key
			""";

	private final CatalogueReads reads;

	TreatmentsOfTopics(CatalogueReads reads) {
		this.reads = reads;
	}

	public Map<String, Rows<Row>> pages(List<String> keys, Page page) {
		var parameters = new Parameters().with("keys", keys)
			.with("afterGrade", page.after(0, ""))
			.with("afterName", page.after(1, ""))
			.with("afterKey", page.after(2, ""))
			.with("limit", page.limit());
		return this.reads.pages(PAGES, parameters.asMap(), TreatmentsOfTopics::row);
	}

	private static Row row(Value found) {
		return new Row(CatalogueNodes.treatment(found.get("treatment")), found.get("name").asString());
	}

	/**
	 * A treatment with the name of its Deliverable.
	 */
	public record Row(Treatment treatment, String deliverable) {

		public List<Object> sortKey() {
			return List.of(this.treatment.grade().name(), this.deliverable, this.treatment.id());
		}

	}

}
