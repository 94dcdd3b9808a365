package org.demarcationmap.demarcation.receipts;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import org.demarcationmap.demarcation.proposing.ProposalOpened;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps, in the transaction that opens a proposal, which delegations were asked by that.
 */
@Component
class AskingDelegations {

	private final Receipts receipts;

	private final Clock clock;

	AskingDelegations(Receipts receipts, Clock clock) {
		this.receipts = receipts;
		this.clock = clock;
	}

	@EventListener
	void on(ProposalOpened event) {
		this.receipts.ask(event.subject(), this.clock.instant().truncatedTo(ChronoUnit.MILLIS));
	}

}
