package org.demarcationmap.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Topics by their slug and by what they have to do with.
 */
@Component
public final class TopicLookup {

	/** The turn that whoever changes how topics hang together takes. */
	public static final String TURN = "topics";

	private static final String WITH_SLUG = """
			CYPHER 25
			OPTIONAL MATCH (known:Topic {slug: $slug})
			OPTIONAL MATCH (:MergedTopic {slug: $slug})-[:MERGED_INTO*1..20]->(followed:Topic)
			WITH coalesce(known, followed) AS topic
			WHERE topic IS NOT NULL
			RETURN topic AS found
			ORDER BY topic.key
			LIMIT 1
			""";

	private static final String BROADER = """
			CYPHER 25
			MATCH (topic:Topic)-[:BROADER]->(broader:Topic)
			WHERE topic.key IN $keys
			RETURN topic.key AS key, broader AS found
			ORDER BY key, broader.name
			""";

	private static final String NARROWER = """
			CYPHER 25
			MATCH (topic:Topic)<-[:BROADER]-(narrower:Topic)
			WHERE topic.key IN $keys
			RETURN topic.key AS key, narrower AS found
			ORDER BY key, narrower.name, narrower.key
			""";

	private static final String OF_TREATMENTS = """
			CYPHER 25
			MATCH (treatment:Treatment)-[:OF_TOPIC]->(topic:Topic)
			WHERE treatment.key IN $keys
			RETURN treatment.key AS key, topic AS found
			ORDER BY key, topic.name
			""";

	private final CatalogueReads reads;

	TopicLookup(CatalogueReads reads) {
		this.reads = reads;
	}

	/** The topic of this slug, or the one that it went into. */
	public Optional<Topic> withSlug(TopicSlug slug) {
		var parameters = new Parameters().with("slug", slug.value());
		return this.reads.list(WITH_SLUG, parameters.asMap(), CatalogueNodes::topic).stream().findFirst();
	}

	/** The topic that each topic is a part of, by the key of the part. */
	public Map<String, Topic> broader(Collection<String> keys) {
		return this.reads.one(BROADER, keys, CatalogueNodes::topic);
	}

	/** The parts of each topic, by the key of the whole. */
	public Map<String, List<Topic>> narrower(Collection<String> keys) {
		return this.reads.many(NARROWER, keys, CatalogueNodes::topic);
	}

	/** The topic of each treatment, by the key of the treatment. */
	public Map<String, Topic> ofTreatments(Collection<String> keys) {
		return this.reads.one(OF_TREATMENTS, keys, CatalogueNodes::topic);
	}

}
