package org.demarcationmap.demarcation.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.proposals.ClausesOfRevisions;
import org.demarcationmap.demarcation.proposals.ClausesOfRevisions.RevisionNumber;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The wordings that proposals had and have.
 */
@Controller
class RevisionController {

	private final ClausesOfRevisions clauses;

	RevisionController(ClausesOfRevisions clauses) {
		this.clauses = clauses;
	}

	@SchemaMapping(typeName = "Proposal")
	Connection<RevisionView> revisions(ProposalView proposal, Page page) {
		var all = proposal.proposal().revisions();
		var current = proposal.revision();
		var before = page.after(0, Integer.MAX_VALUE);
		var wanted = all.reversed()
			.stream()
			.filter((revision) -> revision.number() < before)
			.limit(page.limit())
			.map((revision) -> (revision.number() == current.number()) ? current
					: new RevisionView(proposal.proposal().id(), revision, null))
			.toList();
		return page.connect(wanted, (revision) -> List.of(revision.number()), all::size);
	}

	@SchemaMapping(typeName = "Proposal")
	boolean compromise(ProposalView proposal) {
		var claims = proposal.proposal().revision().outline().claims();
		return claims.compromise() && claims.compromiseFor()
			.containsAll(proposal.demarcation().others(proposal.proposal().facts().side().value()));
	}

	@BatchMapping(typeName = "Revision", field = "clauses")
	Map<RevisionView, List<Clause>> clausesOfRevision(List<RevisionView> revisions) {
		var clauses = new HashMap<RevisionView, List<Clause>>();
		var unread = revisions.stream().filter((it) -> it.known() == null).toList();
		var read = unread.isEmpty() ? Map.<RevisionNumber, List<Clause>>of()
				: this.clauses.of(unread.stream().map(RevisionController::number).toList());
		for (var revision : revisions) {
			var known = revision.known();
			clauses.put(revision, (known != null) ? known : read.getOrDefault(number(revision), List.of()));
		}
		return clauses;
	}

	private static RevisionNumber number(RevisionView revision) {
		return new RevisionNumber(revision.proposal(), revision.number());
	}

}
