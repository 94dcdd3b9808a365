package org.demarcationmap.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ExposesReturning;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

import org.demarcationmap.graphql.Page;

/**
 * Parts and text of the statements whose structure varies with filter and order.
 */
final class Statements {

	private static final Renderer RENDERER = Renderer
		.getRenderer(Configuration.newConfig().withDialect(Dialect.NEO4J_2025).build());

	private Statements() {
	}

	/** One row, of the columns of {@link #rows}. */
	static String page(Node found, Keyset keyset, Page page, Function<Condition, ExposesReturning> fitting) {
		return text(Cypher.returning(rows(found, keyset, page, fitting)).build());
	}

	/**
	 * The page as {@code found} and, where it is counted, how many fit in all as
	 * {@code total}.
	 * @param fitting those that fit and stand where a condition says
	 */
	static List<Expression> rows(Node found, Keyset keyset, Page page, Function<Condition, ExposesReturning> fitting) {
		var rows = Cypher.collect(fitting.apply(keyset.behind(page))
			.returning(found)
			.orderBy(keyset.sort())
			.limit(Cypher.parameter("limit"))
			.build());
		var all = fitting.apply(Cypher.noCondition()).returning(found).build();
		return page.counted() ? List.of(rows.as("found"), Cypher.count(all).as("total")) : List.of(rows.as("found"));
	}

	static String text(Statement statement) {
		return "CYPHER 25 " + RENDERER.render(statement);
	}

	static Condition is(Node node, String property, String parameter, @Nullable Object wanted) {
		return (wanted != null) ? node.property(property).isEqualTo(Cypher.parameter(parameter)) : Cypher.noCondition();
	}

	/** The parameter has the name of the property. */
	static Condition isOneOf(Node node, String property, @Nullable List<?> wanted) {
		return (wanted != null) ? node.property(property).in(Cypher.parameter(property)) : Cypher.noCondition();
	}

	/** Each of {@code $words} stands in the text, small or capital, in any order. */
	static Condition hasWords(Node node, String property, @Nullable String wanted) {
		if (wanted == null) {
			return Cypher.noCondition();
		}
		var word = Cypher.name("word");
		return Cypher.all(word)
			.in(Cypher.parameter("words"))
			.where(Cypher.toLower(node.property(property)).contains(word));
	}

	static List<String> words(String text) {
		return List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
	}

}
