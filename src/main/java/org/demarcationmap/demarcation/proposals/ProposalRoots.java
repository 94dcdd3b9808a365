package org.demarcationmap.demarcation.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * Keeps the changing parts of proposals.
 */
interface ProposalRoots extends Repository<ProposalRoot, String> {

	ProposalRoot save(ProposalRoot proposal);

	Optional<ProposalRoot> findByKey(String key);

	List<ProposalRoot> findByKeyInOrderBySubmittedDescKeyAsc(Collection<String> keys);

}
