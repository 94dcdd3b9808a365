package org.demarcationmap.demarcation.graphql;

import java.util.List;

import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command on a proposal.
 */
record ProposalPayload(@Nullable ProposalView proposal, List<UserError> userErrors) {

}
