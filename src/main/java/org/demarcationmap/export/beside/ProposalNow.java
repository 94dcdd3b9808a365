package org.demarcationmap.export.beside;

import java.util.List;

import org.demarcationmap.demarcation.agreement.Readiness;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.receipts.Receipt;

/**
 * A proposal as it stands now.
 *
 * @param proposal the proposal
 * @param readiness who stands where, and what is still needed
 * @param receipts who was asked, and who answered
 */
public record ProposalNow(Proposal proposal, Readiness readiness, List<Receipt> receipts) {

	public ProposalNow {
		receipts = List.copyOf(receipts);
	}

}
