package org.demarcationmap.catalogue.topics;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.CatalogueReadsBeans;
import org.demarcationmap.catalogue.CatalogueRows;
import org.demarcationmap.catalogue.GraphLook;
import org.demarcationmap.catalogue.ThingLookup;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.writing.WritingBeans;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Changes the topics of a small catalogue, and looks at what became of them.
 */
@TestConfiguration
@Import({ WritingBeans.class, CatalogueRows.class, GraphLook.class, CatalogueReadsBeans.class, Commands.class,
		TopicBeans.class })
class ChangesOfTopics {

	private final TopicSaving saving;

	private final TopicSplitting splitting;

	private final TopicMerging merging;

	private final TopicUndoing undoing;

	private final CatalogueRows catalogue;

	private final GraphLook look;

	private final TopicLookup lookup;

	private final ThingLookup things;

	private final Neo4jClient client;

	ChangesOfTopics(TopicSaving saving, TopicSplitting splitting, TopicMerging merging, TopicUndoing undoing,
			CatalogueRows catalogue, GraphLook look, TopicLookup lookup, ThingLookup things, Neo4jClient client) {
		this.lookup = lookup;
		this.things = things;
		this.saving = saving;
		this.splitting = splitting;
		this.merging = merging;
		this.undoing = undoing;
		this.catalogue = catalogue;
		this.look = look;
		this.client = client;
	}

	/** Three topics and two texts that treat them, for an expert of SG2. */
	void load() {
		AsParticipant.Signed.in(new Role.Expert("SG2"));
		this.catalogue.load("""
				topics
				slug,name,aliases,broader,description,source,verification
				numbers,Numbers,digits;numerals,,All of them.,a source,verified
				identifiers,Identifiers,ids,,,a source,verified
				roman-numbers,Roman numbers,,numbers,,a source,verified

				deliverables
				name,kind,title,aliases,body,question,period,status,approved,edition,became,source,verification
				E.1,RECOMMENDATION,One,,,,,IN_FORCE,,,,a source,verified
				E.2,RECOMMENDATION,Two,,,,,IN_FORCE,,,,a source,verified

				treatments
				deliverable,topic,grade,place,aspect,justification,confidence,status,source,verification
				E.1,numbers,MAIN,BODY,WHOLE,semapv:ManualMappingCuration,0.7,SUGGESTED,a source,verified
				E.2,numbers,MAIN,BODY,WHOLE,semapv:ManualMappingCuration,0.7,SUGGESTED,a source,verified
				E.2,identifiers,PART,BODY,WHOLE,semapv:ManualMappingCuration,0.7,SUGGESTED,a source,verified
				""");
	}

	Outcome<Changed> merge(String from, String into) {
		return this.merging.merge(from, into);
	}

	Outcome<Changed> split(SplitDraft draft) {
		return this.splitting.split(draft);
	}

	/** How often a pattern stands in the graph. */
	long count(String pattern) {
		return this.look.count(pattern);
	}

	/** The topics and all that they are joined to. */
	List<Map<String, Object>> topics() {
		return this.look.around("Topic", "TopicChange");
	}

	void run(String statement) {
		this.client.query("CYPHER 25 " + statement).run();
	}

	Outcome<Changed> save(String slug, @Nullable String name, @Nullable String description,
			@Nullable List<String> aliases, @Nullable String broader) {
		return this.saving.save(new TopicDraft(slug, name, description, aliases, broader));
	}

	Outcome<Changed> undoing(Changed changed) {
		assertThat(changed.change()).isNotNull();
		return this.undoing.undo(changed.change().id(), "a mistake");
	}

	void undo(Changed changed) {
		assertThat(undoing(changed).userErrors()).isEmpty();
	}

	static Changed done(Outcome<Changed> outcome) {
		assertThat(outcome.userErrors()).isEmpty();
		var changed = outcome.valueOrNull();
		assertThat(changed).isNotNull();
		return changed;
	}

	static List<ErrorCode> codes(Outcome<Changed> outcome) {
		return outcome.userErrors().stream().map(UserError::code).toList();
	}

	String key(String slug) {
		return this.lookup.withSlug(new TopicSlug(slug)).orElseThrow().id();
	}

	List<String> slugs(Collection<String> ids) {
		return this.things.withKeys(ids, Topic.class).values().stream().map((topic) -> topic.slug().value()).toList();
	}

	String treatment(String text, String topic) {
		return this.client.query("""
				CYPHER 25
				MATCH (:Deliverable {name: $text})-[:HAS_TREATMENT]->(treatment)-[:OF_TOPIC]->(:Topic {slug: $topic})
				RETURN treatment.key AS key
				""").bindAll(Map.of("text", text, "topic", topic)).fetchAs(String.class).one().orElseThrow();
	}

}
