package org.demarcationmap.demarcation.proposals;

import org.springframework.data.repository.Repository;

/**
 * Keeps the changing parts of proposals.
 */
interface ProposalRoots extends Repository<ProposalRoot, String> {

	ProposalRoot save(ProposalRoot proposal);

}
