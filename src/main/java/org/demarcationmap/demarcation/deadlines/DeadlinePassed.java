package org.demarcationmap.demarcation.deadlines;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * A moment passed.
 */
record DeadlinePassed(Deadline deadline, String subject, String slug,
		Map<String, Object> changes) implements DemarcationEvent {

	@Override
	public String kind() {
		return switch (this.deadline) {
			case COMMENT_PERIOD -> "CommentPeriodEnded";
			case REQUEST_FOR_TIME -> "RequestForTimeLapsed";
			case CONCERN -> "ConcernClimbed";
			case REVIEW -> "ReviewFellDue";
		};
	}

}
