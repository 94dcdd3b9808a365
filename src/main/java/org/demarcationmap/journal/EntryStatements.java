package org.demarcationmap.journal;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Property;
import org.neo4j.cypherdsl.core.ResultStatement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * The statements that read sealed entries. Their structure varies with the filter, so
 * that an index serves whatever is asked for.
 */
final class EntryStatements {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_2025).build());

	private static final Node ENTRY = Cypher.node("Entry").named("entry");

	private static final Property SEQUENCE = ENTRY.property("sequence");

	private EntryStatements() {
	}

	/** Those before {@code $before}, newest first, {@code $limit} at most. */
	static String before(EntryFilter filter) {
		return text(Cypher.match(ENTRY)
			.where(fitting(filter).and(SEQUENCE.lt(Cypher.parameter("before"))))
			.returning(ENTRY)
			.orderBy(SEQUENCE.descending())
			.limit(Cypher.parameter("limit"))
			.build());
	}

	/**
	 * Those after {@code $after} and up to {@code $last}, oldest first, {@code $limit} at
	 * most.
	 */
	static String after(EntryFilter filter) {
		return text(Cypher.match(ENTRY)
			.where(fitting(filter).and(SEQUENCE.gt(Cypher.parameter("after")))
				.and(SEQUENCE.lte(Cypher.parameter("last"))))
			.returning(ENTRY)
			.orderBy(SEQUENCE.ascending())
			.limit(Cypher.parameter("limit"))
			.build());
	}

	/** How many there are. */
	static String count(EntryFilter filter) {
		return text(Cypher.match(ENTRY)
			.where(fitting(filter).and(SEQUENCE.gt(Cypher.literalOf(0))))
			.returning(Cypher.count(ENTRY).as("count"))
			.build());
	}

	/**
	 * Fitting the filter, and for the eyes of {@code $everywhere} and {@code $within}.
	 */
	private static Condition fitting(EntryFilter filter) {
		var audience = ENTRY.property("audience");
		var place = ENTRY.property("demarcation").add(Cypher.literalOf(" ")).add(audience);
		var fitting = audience.in(Cypher.parameter("everywhere")).or(place.in(Cypher.parameter("within")));
		for (var property : filter.equal().keySet().stream().sorted().toList()) {
			fitting = fitting.and(ENTRY.property(property).isEqualTo(Cypher.parameter(property)));
		}
		return fitting.and(inTime(filter));
	}

	private static Condition inTime(EntryFilter filter) {
		var text = ENTRY.property("time");
		var time = Cypher.datetime(text);
		var from = (filter.from() != null)
				? text.gte(Cypher.parameter("fromSecond")).and(time.gte(Cypher.parameter("from")))
				: Cypher.noCondition();
		return (filter.to() != null)
				? from.and(text.lte(Cypher.parameter("toSecond"))).and(time.lt(Cypher.parameter("to"))) : from;
	}

	private static String text(ResultStatement statement) {
		return "CYPHER 25 " + RENDERER.render(statement);
	}

}
