package org.demarcationmap.catalogue.writing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.facts.FactSource;
import org.demarcationmap.catalogue.facts.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says of one node that is known by a business name.
 *
 * @param subject the thing, as people call it
 * @param identity the business name: a text, or a map of texts
 * @param provenance who says so
 * @param properties its properties
 * @param links the business names of the nodes that it is joined to
 */
record NodeFact(Subject subject, Object identity, FactSource provenance, Row properties, Row links) {

	NodeFact {
		properties = Row.of(properties.asMap()).put(provenance);
	}

	/**
	 * The node as this fact leaves it. What a person set by hand stands, what a better
	 * source said stands, and what a hand-made thing lacks is filled in.
	 * @param before the node as it is; none where there is none
	 */
	Row onto(@Nullable Row before) {
		var standing = (before != null) ? before : new Row();
		return new Row().put("identity", this.identity)
			.put("key", (before != null) ? before.text("key") : UUID.randomUUID().toString())
			.put("properties", merged(standing, standing.row("properties"), this.properties))
			.put("links", merged(standing, standing.row("links"), this.links));
	}

	private Row merged(Row before, Row standing, Row offered) {
		var merged = Row.of(standing.asMap());
		offered.names()
			.filter((field) -> mayPut(before.row("properties"), field, standing.has(field)))
			.forEach((field) -> merged.put(field, offered.get(field)));
		return merged;
	}

	private boolean mayPut(Row standing, String field, boolean present) {
		return replaces(standing) ? !present || ownWord() || !Differences.isByHand(standing, field)
				: Differences.isAsserted(standing) && !present;
	}

	private boolean ownWord() {
		return this.provenance.origin() == Origin.ASSERTED;
	}

	private boolean replaces(Row standing) {
		var origin = standing.find("origin", Origin::valueOf);
		return origin == null || this.provenance.origin().mayReplace(origin);
	}

	/**
	 * What became of this fact.
	 * @param before the node as it was
	 * @param after the node as it is now
	 */
	Outcome outcome(@Nullable Row before, Row after) {
		if (before == null) {
			return Outcome.CREATED.with(List.of(Change.created(this.subject, title(), this.provenance.source())));
		}
		var differences = new Differences(this.subject, this.provenance.source());
		var updates = differences.updates(fields(before), fields(after)).toList();
		var offered = Differences.fields(List.of(this.properties, this.links));
		var refusals = differences.refusals(before.text("key"), fields(after), offered);
		return (isChanged(before, after) ? Outcome.UPDATED : Outcome.UNCHANGED)
			.with(Stream.concat(updates.stream(), refusals).toList());
	}

	private @Nullable Object title() {
		return Stream.of("title", "name", "statement", "status")
			.map(this.properties::get)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

	/**
	 * Whether anything but the day of reading differs.
	 */
	static boolean isChanged(@Nullable Row before, Row after) {
		return before == null || !before.row("properties").says(after.row("properties"))
				|| !before.row("links").says(after.row("links"));
	}

	private static Row fields(Row node) {
		return Differences.fields(List.of(node.row("properties"), node.row("links")));
	}

}
