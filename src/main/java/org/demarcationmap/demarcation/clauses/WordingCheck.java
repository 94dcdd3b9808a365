package org.demarcationmap.demarcation.clauses;

import java.time.LocalDate;

import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Whether the boundary sentence of a clause can be taken, and whether its days make
 * sense.
 */
class WordingCheck {

	static final int LONGEST_BOUNDARY = 2000;

	private final LocalDate today;

	private final Refusals refusals;

	WordingCheck(LocalDate today, Refusals refusals) {
		this.today = today;
		this.refusals = refusals;
	}

	void check(ClauseDraft draft, String index) {
		checkBoundary(draft.boundary(), index);
		checkDay(draft.validUntil(), index, "validUntil");
		checkDay(draft.reviewOn(), index, "reviewOn");
		checkOrder(draft.validity(), index);
	}

	private void checkBoundary(String boundary, String index) {
		this.refusals
			.when(boundary.length() > LONGEST_BOUNDARY, ErrorCode.TEXT_TOO_LONG,
					() -> "The boundary sentence has " + boundary.length() + " characters; at most " + LONGEST_BOUNDARY
							+ " are taken.",
					"clauses", index, "boundary")
			.when(boundary.codePoints().anyMatch(Wording::breaksTheLine), ErrorCode.TEXT_NOT_PLAIN,
					() -> "The boundary sentence holds control characters, such as line breaks. Write it in one line.",
					"clauses", index, "boundary");
	}

	private void checkDay(@Nullable LocalDate day, String index, String field) {
		this.refusals.when(day != null && day.isBefore(this.today), ErrorCode.DAY_NOT_POSSIBLE,
				() -> field + " is " + day + ", which is past: today is " + this.today + ".", "clauses", index, field);
	}

	private void checkOrder(Validity validity, String index) {
		var until = validity.lastDay();
		var review = validity.reviewDay();
		this.refusals.when(until != null && review != null && review.isAfter(until), ErrorCode.DAY_NOT_POSSIBLE,
				() -> "reviewOn is " + review + ", after the clause ends on " + until
						+ ". Review it before it ends, or leave one of the two out.",
				"clauses", index, "reviewOn");
	}

}
