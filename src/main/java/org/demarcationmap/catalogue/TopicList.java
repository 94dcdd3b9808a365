package org.demarcationmap.catalogue;

import java.util.List;

import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;

import org.springframework.stereotype.Component;

/**
 * The topics that fit a filter, by name.
 */
@Component
public final class TopicList {

	private static final String PAGE = """
			CYPHER 25
			MATCH (topic:Topic)
			WHERE (topic.name > $afterName OR (topic.name = $afterName AND topic.key > $afterKey))
			  AND ($broader IS NULL OR EXISTS { (topic)-[:BROADER]->(:Topic {slug: $broader}) })
			  AND ($name IS NULL OR toLower(topic.name) CONTAINS toLower($name) OR EXISTS {
			    MATCH (topic)<-[:NAMES]-(alias:Alias)
			    WHERE toLower(alias.name) CONTAINS toLower($name)
			  })
			RETURN topic AS found
			ORDER BY topic.name, topic.key
			LIMIT $limit
			""";

	private static final String COUNT = """
			CYPHER 25
			MATCH (topic:Topic)
			WHERE ($broader IS NULL OR EXISTS { (topic)-[:BROADER]->(:Topic {slug: $broader}) })
			  AND ($name IS NULL OR toLower(topic.name) CONTAINS toLower($name) OR EXISTS {
			    MATCH (topic)<-[:NAMES]-(alias:Alias)
			    WHERE toLower(alias.name) CONTAINS toLower($name)
			  })
			RETURN count(topic) AS found
			""";

	private final CatalogueReads reads;

	TopicList(CatalogueReads reads) {
		this.reads = reads;
	}

	public Connection<Topic> page(TopicFilter filter, Page page) {
		var parameters = filter.parameters()
			.with("afterName", page.after(0, ""))
			.with("afterKey", page.after(1, ""))
			.with("limit", page.limit());
		var rows = this.reads.list(PAGE, parameters.asMap(), CatalogueNodes::topic);
		return page.connect(rows, (topic) -> List.of(topic.name(), topic.id()),
				() -> this.reads.count(COUNT, filter.parameters().asMap()));
	}

}
