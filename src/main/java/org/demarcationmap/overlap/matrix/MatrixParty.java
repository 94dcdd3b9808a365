package org.demarcationmap.overlap.matrix;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.overlap.KnownQuestion;
import org.demarcationmap.overlap.OverlapNodes;
import org.demarcationmap.overlap.PartyName;

/**
 * A row or column of a matrix: a body, one of its Questions, or what a body has of which
 * no Question is known.
 *
 * @param party by what it is named, and found by a filter
 * @param bodyKey the key of the body
 * @param body the body
 * @param question the Question, where it is one
 */
public record MatrixParty(PartyName party, String bodyKey, BodyCode body, @Nullable KnownQuestion question) {

	static MatrixParty of(Value row) {
		return new MatrixParty(new PartyName(row.get("name").asString()), row.get("bodyKey").asString(),
				new BodyCode(row.get("body").asString()), OverlapNodes.question(row.get("question")));
	}

	public String name() {
		return this.party.value();
	}

	/**
	 * The order in which parties stand: by side, then by the number of the Question, the
	 * newest first; what has no known Question stands last.
	 */
	static Comparator<MatrixParty> inOrderOf(List<BodyCode> sides) {
		return Comparator.comparingInt((MatrixParty party) -> sides.indexOf(party.body()))
			.thenComparingInt(MatrixParty::number)
			.thenComparing(MatrixParty::period, Comparator.reverseOrder())
			.thenComparing(MatrixParty::name);
	}

	private int number() {
		return (this.question != null) ? this.question.number().number() : Integer.MAX_VALUE;
	}

	private int period() {
		return (this.question != null && this.question.period() != null) ? this.question.period().first() : 0;
	}

}
