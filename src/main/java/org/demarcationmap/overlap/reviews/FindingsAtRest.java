package org.demarcationmap.overlap.reviews;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;

import org.demarcationmap.neo4j.Turns;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapSide;
import org.demarcationmap.overlap.findings.ChangeHearer;
import org.demarcationmap.overlap.reviews.SleepingFindings.Sleeping;

import org.springframework.stereotype.Component;

/**
 * Puts findings to sleep that all their sides reject, and wakes them when what they rest
 * on changes. Both happen in turn with taking up changes, so that no change is missed in
 * between.
 */
@Component
public class FindingsAtRest implements ChangeHearer {

	private static final int BATCH = 100;

	private final OverlapReviews reviews;

	private final SleepingFindings sleeping;

	private final GroundsOfFindings grounds;

	private final Turns turns;

	private final Clock clock;

	FindingsAtRest(OverlapReviews reviews, SleepingFindings sleeping, GroundsOfFindings grounds, Turns turns,
			Clock clock) {
		this.reviews = reviews;
		this.sleeping = sleeping;
		this.grounds = grounds;
		this.turns = turns;
		this.clock = clock;
	}

	/**
	 * Takes what a side says of a finding, within a transaction.
	 * @param overlap the finding
	 * @param owner under whom it is filed
	 * @param review what the side says
	 * @return whether the side had not said just that already
	 */
	public boolean take(Overlap overlap, String owner, OverlapReview review) {
		this.turns.take(TURN);
		var before = reviewed(overlap);
		if (before.says(review)) {
			return false;
		}
		this.reviews.add(overlap, owner, review);
		settle(overlap, before.state());
		return true;
	}

	/**
	 * How many findings were reviewed.
	 * @param owner under whom they are filed
	 * @return their number
	 */
	public int reviewsUnder(String owner) {
		return this.reviews.under(owner);
	}

	/**
	 * Forgets what was said of findings, within a transaction, and wakes those that slept
	 * by it.
	 * @param owner under whom they are filed
	 */
	public void forget(String owner) {
		this.turns.take(TURN);
		this.reviews.forget(owner);
	}

	private void settle(Overlap overlap, OverlapState before) {
		var rejected = reviewed(overlap).isRejectedBy(overlap.sides().stream().map(OverlapSide::body).toList());
		if (rejected && before == OverlapState.AWAKE) {
			var rests = this.grounds.of(List.of(overlap.id())).getOrDefault(overlap.id(), Grounds.NONE);
			this.sleeping.putToSleep(overlap.id(), rests);
		}
		if (!rejected && before == OverlapState.ASLEEP) {
			this.sleeping.keepAwake(overlap.id());
		}
	}

	private Reviewed reviewed(Overlap overlap) {
		return this.reviews.of(List.of(overlap.id())).getOrDefault(overlap.id(), Reviewed.BY_NOBODY);
	}

	@Override
	public void changed(Collection<String> texts, Collection<String> topics) {
		var concerned = this.sleeping.concernedBy(texts, topics);
		for (var from = 0; from < concerned.size(); from += BATCH) {
			wakeWhatChanged(concerned.subList(from, Math.min(concerned.size(), from + BATCH)));
		}
	}

	private void wakeWhatChanged(List<Sleeping> findings) {
		var now = this.grounds.of(findings.stream().map(Sleeping::key).toList());
		var why = new LinkedHashMap<String, List<String>>();
		for (var finding : findings) {
			var differences = Differences.between(finding.kind(), finding.grounds(),
					Objects.requireNonNull(now.get(finding.key())));
			if (!differences.isEmpty()) {
				why.put(finding.key(), differences);
			}
		}
		if (!why.isEmpty()) {
			this.sleeping.wake(why, this.clock.instant());
		}
	}

}
