package org.demarcationmap.demarcation.chairs;

import org.demarcationmap.access.Role;
import org.demarcationmap.access.RoleEnded;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the demarcation hear, in the same transaction, when the role of a co-chair is ended
 * where the accounts are kept, so that it leaves the trace of any other end of a term.
 */
@Component
class EndedRoles {

	private final ApplicationEventPublisher events;

	EndedRoles(ApplicationEventPublisher events) {
		this.events = events;
	}

	@EventListener
	void on(RoleEnded event) {
		if (event.grant().role() instanceof Role.CoChair(var demarcation, var side)) {
			this.events.publishEvent(new CoChairEnded(demarcation, side, event.grant().participant(), event.until()));
		}
	}

}
