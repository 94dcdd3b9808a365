package org.demarcationmap.catalogue.names;

import java.util.Optional;

import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.Question;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.TopicName;
import org.demarcationmap.graphql.Node;

/**
 * The kinds of things that bear names, and how a name of each is looked up. Two things of
 * one kind never bear the same name.
 */
enum NamedKind {

	DELIVERABLE, TOPIC, BODY, QUESTION;

	/**
	 * The form by which a name is looked up.
	 * @throws IllegalArgumentException if it cannot be a name of this kind
	 */
	String normalised(String name) {
		return switch (this) {
			case DELIVERABLE -> DeliverableName.parse(name).normalised();
			case TOPIC, BODY, QUESTION -> TopicName.parse(name).normalised();
		};
	}

	/**
	 * The kind of a thing.
	 * @return the kind; empty for things that bear no other names
	 */
	static Optional<NamedKind> of(Node thing) {
		return switch (thing) {
			case Deliverable _ -> Optional.of(DELIVERABLE);
			case Topic _ -> Optional.of(TOPIC);
			case Body _ -> Optional.of(BODY);
			case Question _ -> Optional.of(QUESTION);
			default -> Optional.empty();
		};
	}

	/**
	 * What a thing is called.
	 */
	static String nameOf(Node thing) {
		return switch (thing) {
			case Deliverable deliverable -> deliverable.name().value();
			case Topic topic -> topic.name();
			case Body body -> body.code().value();
			case Question question -> question.name();
			default -> thing.id();
		};
	}

}
