package org.demarcationmap.catalogue;

import java.util.List;

import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;

import org.springframework.stereotype.Component;

/**
 * The bodies that fit a filter, by code.
 */
@Component
public final class BodyList {

	private static final String PAGE = """
			CYPHER 25
			MATCH (body:Body)
			WHERE body.code > $after
			  AND ($kind IS NULL OR body.kind = $kind)
			  AND ($status IS NULL OR body.status = $status)
			RETURN body AS found
			ORDER BY body.code
			LIMIT $limit
			""";

	private static final String COUNT = """
			CYPHER 25
			MATCH (body:Body)
			WHERE ($kind IS NULL OR body.kind = $kind)
			  AND ($status IS NULL OR body.status = $status)
			RETURN count(body) AS found
			""";

	private final CatalogueReads reads;

	BodyList(CatalogueReads reads) {
		this.reads = reads;
	}

	public Connection<Body> page(BodyFilter filter, Page page) {
		var parameters = filter.parameters().with("after", page.after(0, "")).with("limit", page.limit());
		var rows = this.reads.list(PAGE, parameters.asMap(), CatalogueNodes::body);
		return page.connect(rows, (body) -> List.of(body.code().value()),
				() -> this.reads.count(COUNT, filter.parameters().asMap()));
	}

}
