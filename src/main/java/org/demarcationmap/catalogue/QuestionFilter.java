package org.demarcationmap.catalogue;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

/**
 * Which Questions are wanted; what is null does not matter.
 *
 * @param body the code of their body
 * @param period their study period
 * @param number their number
 * @param title words that stand in the title, in any order
 * @param asOf a day in their study period
 */
public record QuestionFilter(@Nullable String body, @Nullable String period, @Nullable String number,
		@Nullable String title, @Nullable LocalDate asOf) {

	/** Every Question. */
	public static final QuestionFilter ANY = new QuestionFilter(null, null, null, null, null);

	Parameters parameters() {
		return new Parameters().with("body", this.body)
			.with("period", this.period)
			.with("number", this.number)
			.with("words", (this.title != null) ? Statements.words(this.title) : null)
			.with("year", (this.asOf != null) ? String.valueOf(this.asOf.getYear()) : null);
	}

	Condition conditions(Node question, Node body) {
		return Statements.is(body, "code", "body", this.body)
			.and(Statements.is(question, "period", "period", this.period))
			.and(Statements.is(question, "number", "number", this.number))
			.and(Statements.hasWords(question, "title", this.title))
			.and(then(question));
	}

	/**
	 * A period is two years with a stroke between, so that both sides compare as text.
	 */
	private Condition then(Node question) {
		if (this.asOf == null) {
			return Cypher.noCondition();
		}
		var period = question.property("period");
		var year = Cypher.parameter("year");
		return Cypher.left(period, Cypher.literalOf(4))
			.lte(year)
			.and(Cypher.right(period, Cypher.literalOf(4)).gte(year));
	}

}
