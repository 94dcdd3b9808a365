package org.demarcationmap.demarcation.comments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.Times;
import org.demarcationmap.demarcation.proposals.Position.Place;
import org.demarcationmap.demarcation.proposals.SaidRows;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The comments on proposals.
 */
@Repository
public class Comments {

	private static final String ADD = """
			CYPHER 25
			MATCH (proposal:Proposal {key: $proposal})
			CREATE (proposal)-[:HAS_COMMENT]->(:Comment {
			  key: $key, revision: $revision, topic: $topic, aspect: $aspect, text: $text, author: $author,
			  delegation: $delegation, made: $made
			})
			""";

	private static final String ON_PROPOSAL = """
			CYPHER 25
			MATCH (:Proposal {key: $proposal})-[:HAS_COMMENT]->(comment:Comment)
			WHERE comment.made > datetime($after)
			   OR (comment.made = datetime($after) AND comment.key > $key)
			RETURN comment
			ORDER BY comment.made, comment.key
			LIMIT $limit
			""";

	private static final String BEFORE_ALL = "0001-01-01T00:00:00Z";

	private final Neo4jClient client;

	Comments(Neo4jClient client) {
		this.client = client;
	}

	void add(String proposal, Comment comment) {
		var parameters = new HashMap<String, Object>();
		parameters.put("proposal", proposal);
		parameters.put("key", comment.id());
		parameters.put("revision", comment.place().revision());
		parameters.put("topic", comment.place().clause().map((it) -> it.topic().value()).orElse(null));
		parameters.put("aspect", comment.place().clause().map((it) -> it.aspect().value()).orElse(null));
		parameters.put("text", comment.text());
		parameters.put("author", comment.author());
		parameters.put("delegation", comment.delegation());
		parameters.put("made", Times.stored(comment.made()));
		this.client.query(ADD).bindAll(parameters).run();
	}

	/**
	 * A page of the comments on a proposal.
	 * @param proposal the proposal's key
	 * @param page which page
	 * @return the comments, oldest first
	 */
	public Connection<Comment> on(String proposal, Page page) {
		var found = List.copyOf(this.client.query(ON_PROPOSAL)
			.bindAll(Map.of("proposal", proposal, "after", page.after(0, BEFORE_ALL), "key", page.after(1, ""), "limit",
					page.limit()))
			.fetchAs(Comment.class)
			.mappedBy((_, row) -> comment(row))
			.all());
		return page.connect(found, (it) -> List.of(it.made().toString(), it.id()), () -> 0);
	}

	private static Comment comment(Record row) {
		var node = row.get("comment");
		Place place = SaidRows.place(node);
		return new Comment(node.get("key").asString(), place, node.get("text").asString(),
				node.get("author").asString(), SaidRows.text(node.get("delegation")),
				node.get("made").asZonedDateTime().toInstant());
	}

}
