package org.demarcationmap.demarcation;

import java.util.List;
import java.util.Optional;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.overlap.Scope;

/**
 * One case: bodies that must agree who is responsible for what.
 *
 * @param id the opaque key
 * @param slug the short name
 * @param title what it is about
 * @param mandate who asked for it
 * @param source where the mandate stands
 * @param rehearsal whether it only practises, with placeholder delegations
 * @param rules the rules in force, for proposals that are opened now
 * @param sides the sides, at least two, in a fixed order
 * @param aspects what can be done about a topic here
 * @param topics the topics in scope, by slug
 */
public record Demarcation(String id, DemarcationSlug slug, String title, String mandate, String source,
		boolean rehearsal, Rules rules, List<Side> sides, List<Aspect> aspects,
		List<TopicSlug> topics) implements Node {

	public Demarcation {
		sides = List.copyOf(sides);
		aspects = List.copyOf(aspects);
		topics = List.copyOf(topics);
	}

	/**
	 * The side of a body.
	 * @param body the code of the body, as a user wrote it
	 * @return the side, or empty where the body is not one of the sides
	 */
	public Optional<Side> side(String body) {
		return this.sides.stream().filter((side) -> side.body().value().equals(body)).findFirst();
	}

	/**
	 * The sides that a delegation takes part in.
	 * @param delegation its name
	 * @return the sides in their order; normally one or none
	 */
	public List<Side> sidesOf(String delegation) {
		return this.sides.stream().filter((side) -> side.delegations().contains(delegation)).toList();
	}

	/**
	 * Tells whether a topic is in scope.
	 * @param topic a slug, as a user wrote it
	 * @return {@code true} where it is one of the topics
	 */
	public boolean covers(String topic) {
		return this.topics.stream().anyMatch((it) -> it.value().equals(topic));
	}

	/**
	 * The codes of the sides' bodies.
	 * @return the codes in their order
	 */
	public List<BodyCode> bodies() {
		return this.sides.stream().map(Side::body).toList();
	}

	/**
	 * The sides but for one.
	 * @param body the code of the body whose side is left out
	 * @return the codes of the other sides' bodies, in their order
	 */
	public List<BodyCode> others(String body) {
		return bodies().stream().filter((it) -> !it.value().equals(body)).toList();
	}

	/**
	 * What overlaps are looked for in.
	 * @return sides, topics and aspects, with findings filed under this demarcation
	 */
	public Scope scope() {
		return new Scope(this.id, bodies(), this.topics, this.aspects);
	}

	/**
	 * What every answer of a rehearsal says.
	 * @return the sentence, or empty for a real case
	 */
	public Optional<String> notice() {
		return this.rehearsal
				? Optional.of("REHEARSAL: '" + this.slug
						+ "' practises with placeholder delegations. Nothing in it was said or agreed by anyone.")
				: Optional.empty();
	}

}
