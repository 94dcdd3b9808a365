package org.demarcationmap.demarcation.proposals;

import org.demarcationmap.demarcation.Times;
import org.neo4j.driver.Value;

import static org.demarcationmap.demarcation.proposals.SaidRows.moment;
import static org.demarcationmap.demarcation.proposals.SaidRows.text;

/**
 * Makes of a stored node the changing part of a proposal.
 */
final class StoredRoots {

	private StoredRoots() {
	}

	static ProposalRoot root(Value node) {
		return new ProposalRoot(node.get("key").asString(), node.get("version").asLong(),
				node.get("demarcation").asString(), ProposalState.valueOf(node.get("state").asString()),
				node.get("side").asString(), node.get("author").asString(), text(node.get("delegation")),
				moment(node.get("submitted")), Times.read(node.get("opened")), Times.read(node.get("commentsUntil")),
				text(node.get("withdrawalReason")), Times.read(node.get("reopened")));
	}

}
