package org.demarcationmap.catalogue.graphql;

import org.demarcationmap.catalogue.BodyLookup;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.UnknownThingException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tells a list that is empty from a filter that names something unknown.
 */
@Component
class KnownNames {

	private final BodyLookup bodies;

	private final TopicLookup topics;

	KnownNames(BodyLookup bodies, TopicLookup topics) {
		this.bodies = bodies;
		this.topics = topics;
	}

	/** Passes a page on, unless it is empty because there is no such body. */
	<T> Connection<T> checkBody(Connection<T> page, @Nullable String code) {
		if (page.edges().isEmpty() && code != null
				&& this.bodies.withCode(BadArgumentException.parsing(code, BodyCode::parse)).isEmpty()) {
			throw unknownBody(code);
		}
		return page;
	}

	/** Passes a page on, unless it is empty because there is no such topic. */
	<T> Connection<T> checkTopic(Connection<T> page, @Nullable String slug) {
		if (page.edges().isEmpty() && slug != null
				&& this.topics.withSlug(BadArgumentException.parsing(slug, TopicSlug::parse)).isEmpty()) {
			throw unknownTopic(slug);
		}
		return page;
	}

	static UnknownThingException unknownBody(String code) {
		return new UnknownThingException(ErrorCode.UNKNOWN_BODY,
				"There is no body \"%s\": `bodies` lists the codes of all.".formatted(code));
	}

	static UnknownThingException unknownTopic(String slug) {
		return new UnknownThingException(ErrorCode.UNKNOWN_TOPIC,
				"There is no topic \"%s\": `topics` lists the slugs of all.".formatted(slug));
	}

}
