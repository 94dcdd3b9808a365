package org.demarcationmap.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Reads the things of the catalogue from the nodes that keep them.
 */
public final class CatalogueNodes {

	private static final Map<String, Function<Value, Node>> READERS = Map.of("Body", CatalogueNodes::body, "Question",
			CatalogueNodes::question, "Topic", CatalogueNodes::topic, "Edition", CatalogueNodes::edition, "Deliverable",
			CatalogueNodes::deliverable);

	private CatalogueNodes() {
	}

	/**
	 * Reads a thing by the labels of its node.
	 * @param node a body, Question, Deliverable, edition or topic
	 * @return the thing
	 */
	public static Node thing(Value node) {
		return StreamSupport.stream(node.asNode().labels().spliterator(), false)
			.flatMap((label) -> Stream.ofNullable(READERS.get(label)))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("A node of no kind that is known here: " + node.asNode()))
			.apply(node);
	}

	/**
	 * Reads a body from its node.
	 */
	public static Body body(Value node) {
		return new Body(text(node, "key"), new BodyCode(text(node, "code")), text(node, "name"),
				BodyKind.valueOf(text(node, "kind")), BodyStatus.valueOf(text(node, "status")), provenance(node));
	}

	/**
	 * Reads a Question from its node.
	 */
	public static Question question(Value node) {
		return new Question(text(node, "key"), QuestionNumber.parse(text(node, "number")),
				StudyPeriod.parse(text(node, "period")), known(node, "title", Function.identity()),
				known(node, "workingParty", Function.identity()), provenance(node));
	}

	/**
	 * Reads a Deliverable from its node.
	 */
	public static Deliverable deliverable(Value node) {
		var facts = new Deliverable.Facts(text(node, "key"), new DeliverableName(text(node, "name")), kind(node),
				known(node, "title", Function.identity()), DeliverableStatus.valueOf(text(node, "status")),
				known(node, "approved", PartialDate::new), known(node, "scope", Function.identity()),
				known(node, "approvalProcess", Function.identity()), provenance(node));
		return Deliverable.of(facts);
	}

	private static DeliverableKind kind(Value node) {
		return Arrays.stream(DeliverableKind.values())
			.filter((kind) -> node.asNode().hasLabel(kind.label()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("A Deliverable without kind: " + text(node, "key")));
	}

	static Edition edition(Value node) {
		return new Edition(text(node, "key"), text(node, "name"), EditionKind.valueOf(text(node, "kind")),
				known(node, "number", Function.identity()), new PartialDate(text(node, "approved")),
				known(node, "title", Function.identity()), DeliverableStatus.valueOf(text(node, "status")),
				provenance(node));
	}

	/**
	 * Reads a name from its node.
	 */
	public static Alias alias(Value node) {
		return new Alias(text(node, "key"), text(node, "name"), known(node, "evidence", Function.identity()),
				provenance(node));
	}

	/**
	 * Reads a topic from its node.
	 */
	public static Topic topic(Value node) {
		return new Topic(text(node, "key"), new TopicSlug(text(node, "slug")), text(node, "name"),
				known(node, "description", Function.identity()), provenance(node));
	}

	/**
	 * Reads a claim from its node.
	 */
	public static Treatment treatment(Value node) {
		return new Treatment(text(node, "key"), Grade.valueOf(text(node, "grade")), Place.valueOf(text(node, "place")),
				new Aspect(text(node, "aspect")), text(node, "justification"),
				new Confidence(node.get("confidence").asDouble()), TreatmentStatus.valueOf(text(node, "status")),
				node.get("words").asList(Value::asString, List.of()), provenance(node));
	}

	/**
	 * Reads where a fact was read, from the node or relationship that keeps it.
	 */
	public static Provenance provenance(Value node) {
		return new Provenance(text(node, "source"), Verification.valueOf(text(node, "verification")),
				Confidentiality.valueOf(text(node, "confidentiality")), known(node, "fetched", LocalDate::parse),
				known(node, "importedBy", Function.identity()));
	}

	private static String text(Value node, String property) {
		return node.get(property).asString();
	}

	private static <T> @Nullable T known(Value node, String property, Function<String, T> parse) {
		var value = node.get(property);
		return value.isNull() ? null : parse.apply(value.asString());
	}

}
