package org.demarcationmap.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Where;

/**
 * Which topics are wanted; what is null does not matter.
 *
 * @param name words that stand in one of the names, in any order
 * @param broader the slug of the topic that they are a part of
 */
public record TopicFilter(@Nullable String name, @Nullable String broader) {

	/** Every topic. */
	public static final TopicFilter ANY = new TopicFilter(null, null);

	Parameters parameters() {
		return new Parameters().with("words", (this.name != null) ? Statements.words(this.name) : null)
			.with("broader", this.broader);
	}

	Condition conditions(Node topic) {
		return partOf(topic).and(named(topic));
	}

	private Condition partOf(Node topic) {
		var whole = Cypher.node("Topic").withProperties("slug", Cypher.parameter("broader"));
		return (this.broader != null) ? Cypher.exists(topic.relationshipTo(whole, "BROADER")) : Cypher.noCondition();
	}

	private Condition named(Node topic) {
		if (this.name == null) {
			return Cypher.noCondition();
		}
		var alias = Cypher.node("Alias").named("alias");
		return Statements.hasWords(topic, "name", this.name)
			.or(Cypher.exists(List.of(alias.relationshipTo(topic, "NAMES")),
					Where.from(Statements.hasWords(alias, "name", this.name))));
	}

}
