package org.demarcationmap.demarcation.proposals;

import java.time.LocalDate;
import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.StudyPeriod;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.clauses.Party;
import org.demarcationmap.demarcation.clauses.Shares;
import org.demarcationmap.demarcation.clauses.Validity;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Reads clauses from the maps in which statements give them.
 */
public final class StoredClauses {

	private StoredClauses() {
	}

	/**
	 * Reads a clause.
	 * @param value topic, aspect, arrangement, boundary, validUntil and reviewOn, and the
	 * parties in their order, each {@code as} what it is named
	 * @return the clause
	 */
	public static Clause clause(Value value) {
		var key = new ClauseKey(new TopicSlug(value.get("topic").asString()),
				new Aspect(value.get("aspect").asString()));
		var shares = new Shares(parties(value, "RESPONSIBLE"), parties(value, "CONTRIBUTING"),
				parties(value, "INFORMED"));
		return new Clause(key, Arrangement.valueOf(value.get("arrangement").asString()), shares,
				value.get("boundary").asString(),
				new Validity(day(value.get("validUntil")), day(value.get("reviewOn"))));
	}

	private static List<Party> parties(Value clause, String as) {
		return clause.get("parties")
			.asList((it) -> it)
			.stream()
			.filter((it) -> it.get("as").asString().equals(as))
			.map(StoredClauses::party)
			.toList();
	}

	private static Party party(Value value) {
		if (!value.get("code").isNull()) {
			return new Party.OfBody(new BodyCode(value.get("code").asString()));
		}
		return new Party.OfQuestion(QuestionNumber.parse(value.get("number").asString()),
				StudyPeriod.parse(value.get("period").asString()));
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

}
