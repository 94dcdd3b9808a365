package org.demarcationmap.demarcation.coverage;

import java.time.Instant;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * Why a gap is left as it is. It is never removed: another one may take its place, or it
 * may be withdrawn.
 *
 * @param id the opaque key
 * @param topic the topic that nobody treats
 * @param aspect the aspect of it
 * @param reason why nobody needs to
 * @param author the account of the co-chair who said so
 * @param made when
 * @param ended when it was withdrawn or replaced; null as long as it stands
 * @param endedBy the account of whoever did that
 */
public record GapJustification(String id, TopicSlug topic, Aspect aspect, String reason, String author, Instant made,
		@Nullable Instant ended, @Nullable String endedBy) implements Node {

	/** Whether it was neither withdrawn nor replaced. */
	public boolean stands() {
		return this.ended == null;
	}

	boolean isAbout(TopicSlug topic, Aspect aspect) {
		return this.topic.equals(topic) && this.aspect.equals(aspect);
	}

	GapJustification endedBy(String account, Instant moment) {
		return new GapJustification(this.id, this.topic, this.aspect, this.reason, this.author, this.made, moment,
				account);
	}

}
