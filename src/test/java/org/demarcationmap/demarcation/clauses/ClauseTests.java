package org.demarcationmap.demarcation.clauses;

import java.time.LocalDate;
import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ClauseTests {

	private static final Clause CLAUSE = WrittenClauses
		.bounded(WrittenClauses.clause("oid-resolution USE", Arrangement.SOLE, "SG2"), "Here.");

	@Test
	void keepsTheDigestOfClausesThatWereWrittenBeforeMoreCouldBeSaid() {
		assertThat(CLAUSE.content().keySet()).containsExactly("arrangement", "aspect", "boundary", "contributing",
				"responsible", "topic");
		assertThat(CLAUSE.contentHash()).isEqualTo("05892732e090eb6d93f4d3ade801b7172316dde604564c0c08596de607495098");
	}

	@Test
	void changesItsDigestWithEveryFieldThatIsAdded() {
		var informed = new Shares(CLAUSE.responsible(), List.of(), List.of(new Party.OfBody(new BodyCode("TSAG"))));
		var day = LocalDate.of(2027, 1, 1);
		assertThat(List.of(CLAUSE, with(informed, Validity.OPEN), with(CLAUSE.shares(), new Validity(day, null)),
				with(CLAUSE.shares(), new Validity(null, day))))
			.extracting(Clause::contentHash)
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			a USE,   a USE,    true
			a WHOLE, a USE,    true
			a USE,   a WHOLE,  true
			a USE,   a SYNTAX, false
			a WHOLE, b WHOLE,  false
			""")
	void standsOnTheSamePlaceAsAnother(String one, String other, boolean overlaps) {
		assertThat(ClauseKey.parse(one).overlaps(ClauseKey.parse(other))).isEqualTo(overlaps);
		assertThat(ClauseKey.parse(other).overlaps(ClauseKey.parse(one))).isEqualTo(overlaps);
		assertThat(ClauseKey.parse(one)).hasToString(one);
	}

	@Test
	void refusesAPlaceWithoutAnAspect() {
		assertThatIllegalArgumentException().isThrownBy(() -> ClauseKey.parse("oid-resolution"))
			.withMessageContaining("'oid-resolution' names no clause");
	}

	private static Clause with(Shares shares, Validity validity) {
		return new Clause(CLAUSE.key(), CLAUSE.arrangement(), shares, CLAUSE.boundary(), validity);
	}

}
