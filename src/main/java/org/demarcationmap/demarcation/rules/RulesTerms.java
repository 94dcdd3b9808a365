package org.demarcationmap.demarcation.rules;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * Rules as a user wrote them; what is left out stays as it is.
 *
 * @param commentPeriodSeconds how long a proposal stays open before it can be concluded
 * @param escalationDays after how many days an open concern climbs
 * @param quorum how many delegations of each side must take a position
 * @param showCounts whether it is shown how many delegations say what
 * @param timeRequestDays how many days a request for time gives
 */
public record RulesTerms(@Nullable Integer commentPeriodSeconds, @Nullable Integer escalationDays,
		@Nullable Integer quorum, @Nullable Boolean showCounts, @Nullable Integer timeRequestDays) {

	/**
	 * What becomes of rules by these terms.
	 * @param rules the rules as they are
	 * @param refusals where it is said what cannot be
	 * @return the rules as they would be, under the same number; empty where they cannot
	 * be
	 */
	public Optional<Rules> change(Rules rules, Refusals refusals) {
		try {
			return Optional.of(new Rules(rules.number(), commentPeriod(rules.commentPeriod()),
					or(this.escalationDays, rules.escalationDays()), or(this.quorum, rules.quorum()),
					shows(rules::showCounts), or(this.timeRequestDays, rules.timeRequestDays())));
		}
		catch (IllegalArgumentException ex) {
			refusals.add(ErrorCode.OUT_OF_RANGE, String.valueOf(ex.getMessage()), "rules");
			return Optional.empty();
		}
	}

	private Duration commentPeriod(Duration before) {
		return (this.commentPeriodSeconds != null) ? Duration.ofSeconds(this.commentPeriodSeconds) : before;
	}

	private boolean shows(BooleanSupplier before) {
		return (this.showCounts != null) ? this.showCounts : before.getAsBoolean();
	}

	private static int or(@Nullable Integer value, int before) {
		return (value != null) ? value : before;
	}

}
