package org.demarcationmap.demarcation.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.access.Delegation.Capacity;
import org.demarcationmap.demarcation.positions.ReportDraft.Row;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.UserError;

/**
 * Checks the rows of a meeting report, each as if it came alone, and that no two say
 * something of the same.
 */
class ReportCheck {

	private final Speakers speakers;

	private final PositionCheck positions;

	private final Map<String, Capacity> capacities;

	private final Set<String> askedForTime;

	ReportCheck(Speakers speakers, PositionCheck positions, Map<String, Capacity> capacities,
			Set<String> askedForTime) {
		this.speakers = speakers;
		this.positions = positions;
		this.capacities = capacities;
		this.askedForTime = Set.copyOf(askedForTime);
	}

	/**
	 * Checks all rows.
	 * @param draft the report
	 * @return what to keep, whole positions before those on clauses, so that no row
	 * replaces another; or everything that is wrong, row by row
	 */
	Outcome<List<NewPosition>> check(ReportDraft draft) {
		var refusals = new Refusals();
		var checked = new ArrayList<NewPosition>();
		var said = new HashSet<String>();
		for (var i = 0; i < draft.positions().size(); i++) {
			var row = draft.positions().get(i);
			var outcome = check(row, draft.source(), said);
			refusals.addAll(inRow(i, outcome.userErrors()));
			outcome.map(checked::add);
		}
		checked.sort(Comparator.comparing((position) -> position.place().clause().isPresent()));
		return refusals.orElse(() -> Outcome.done(List.copyOf(checked)));
	}

	private Outcome<NewPosition> check(Row row, String source, Set<String> said) {
		var refusals = new Refusals();
		var capacity = this.capacities.get(row.delegation());
		if (capacity == null || this.speakers.demarcation().sidesOf(row.delegation()).isEmpty()) {
			return Outcome.refused(ErrorCode.UNKNOWN_DELEGATION, unknown(row.delegation()), "delegation");
		}
		this.speakers.mayRecordFor(row.delegation());
		refusals.when(!capacity.takesPositions(), ErrorCode.COMMENTS_ONLY,
				() -> "Only Member States and Sector Members take positions; " + row.delegation() + " is " + capacity
						+ " and comments.",
				"delegation");
		var place = row.clause();
		refusals.when(
				!said.add(row.delegation() + "\n" + ((place != null) ? place.topic() + " " + place.aspect() : "")),
				ErrorCode.DUPLICATE_POSITION,
				() -> row.delegation() + " says something of the same in an earlier row. Keep one.", "delegation");
		var speaker = new Speaker(row.delegation(), source.strip(), this.askedForTime.contains(row.delegation()));
		var checked = this.positions.check(speaker, row.said());
		return refusals.addAll(checked.userErrors()).orElse(() -> checked);
	}

	private String unknown(String name) {
		var known = this.speakers.demarcation()
			.sides()
			.stream()
			.flatMap((side) -> side.delegations().stream())
			.distinct()
			.limit(20)
			.toList();
		return "No delegation '" + name + "' takes part in " + this.speakers.demarcation().slug() + ". There are: "
				+ String.join(", ", known) + ".";
	}

	private static List<UserError> inRow(int index, List<UserError> errors) {
		return errors.stream().map((error) -> {
			var path = new ArrayList<>(List.of("positions", Integer.toString(index)));
			path.addAll(error.path());
			return new UserError(error.code(), "Row " + (index + 1) + ": " + error.message(), path);
		}).toList();
	}

	static String withoutRow(String message) {
		return message.replaceFirst("^Row \\d+: ", "");
	}

}
