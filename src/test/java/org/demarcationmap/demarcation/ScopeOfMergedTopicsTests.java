package org.demarcationmap.demarcation;

import java.util.List;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.CatalogueReadsBeans;
import org.demarcationmap.catalogue.topics.TopicBeans;
import org.demarcationmap.catalogue.topics.TopicChange;
import org.demarcationmap.catalogue.topics.TopicMerging;
import org.demarcationmap.catalogue.topics.TopicUndoing;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@AsParticipant
@Import({ WritingBeans.class, Commands.class, CatalogueReadsBeans.class, TopicBeans.class, ScopeOfMergedTopics.class })
class ScopeOfMergedTopicsTests {

	private final TopicMerging merging;

	private final TopicUndoing undoing;

	private final Neo4jClient client;

	ScopeOfMergedTopicsTests(TopicMerging merging, TopicUndoing undoing, Neo4jClient client) {
		this.merging = merging;
		this.undoing = undoing;
		this.client = client;
	}

	@BeforeEach
	void create() {
		AsParticipant.Signed.in(new Role.Secretariat());
		this.client.query("""
				CYPHER 25
				UNWIND ['old', 'new', 'other'] AS slug
				CREATE (:Topic {key: slug, slug: slug, name: slug, source: 'a source', verification: 'VERIFIED',
				  confidentiality: 'PUBLIC'})
				WITH collect(slug) AS slugs
				MATCH (old:Topic {slug: 'old'}), (new:Topic {slug: 'new'}), (other:Topic {slug: 'other'})
				CREATE (both:Demarcation {slug: 'both'})-[:HAS_IN_SCOPE]->(old)
				CREATE (both)-[:HAS_IN_SCOPE]->(new)
				CREATE (one:Demarcation {slug: 'one'})-[:HAS_IN_SCOPE]->(old)
				CREATE (none:Demarcation {slug: 'none'})-[:HAS_IN_SCOPE]->(other)
				""").run();
	}

	private List<String> scopes() {
		return List.copyOf(this.client.query("""
				CYPHER 25
				MATCH (demarcation:Demarcation)-[:HAS_IN_SCOPE]->(topic)
				RETURN demarcation.slug + ' ' + topic.slug AS scope
				ORDER BY scope
				""").fetchAs(String.class).all());
	}

	@Test
	void scopesFollowAMergedTopicAndGoBack() {
		var before = scopes();
		var change = merge();
		assertThat(scopes()).containsExactly("both new", "none other", "one new");
		assertThat(this.undoing.undo(change.id(), "two subjects after all").userErrors()).isEmpty();
		assertThat(scopes()).isEqualTo(before);
	}

	private TopicChange merge() {
		var outcome = this.merging.merge("old", "new");
		assertThat(outcome.userErrors()).isEmpty();
		var changed = outcome.valueOrNull();
		assertThat(changed).isNotNull();
		assertThat(changed.change()).isNotNull();
		return changed.change();
	}

}
