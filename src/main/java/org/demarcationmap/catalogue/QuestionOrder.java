package org.demarcationmap.catalogue;

import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;

/**
 * How Questions are ordered. Whatever stands first, the rest follows: the newest period,
 * the body, the number.
 *
 * @param field by what
 * @param direction which way
 */
public record QuestionOrder(Field field, Direction direction) {

	/** Newest period first, then by body and number. */
	public static final QuestionOrder NEWEST_FIRST = new QuestionOrder(Field.PERIOD, Direction.DESC);

	Keyset keyset(Node question, Node body) {
		var period = question.property("period");
		var code = body.property("code");
		var ordinal = ordinal(question);
		return switch (this.field) {
			case PERIOD -> Keyset.of(Keyset.text(period, this.direction), Keyset.text(code, Direction.ASC),
					Keyset.number(ordinal, Direction.ASC));
			case NUMBER -> Keyset.of(Keyset.text(code, this.direction), Keyset.number(ordinal, this.direction),
					Keyset.text(period, Direction.DESC));
		};
	}

	private static Expression ordinal(Node question) {
		var digits = Cypher.call("substring").withArgs(question.property("number"), Cypher.literalOf(1)).asFunction();
		return Cypher.toInteger(Cypher.valueAt(Cypher.split(digits, Cypher.literalOf("/")), 0));
	}

	List<Object> sortKey(Question question) {
		var period = question.period().toString();
		var code = question.number().body().value();
		var ordinal = question.number().number();
		return switch (this.field) {
			case PERIOD -> List.of(period, code, ordinal);
			case NUMBER -> List.of(code, ordinal, period);
		};
	}

	/** By what Questions are ordered. */
	public enum Field {

		/** By study period. */
		PERIOD,

		/** By body and number. */
		NUMBER

	}

}
