package org.demarcationmap.export;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.lines.EvidenceNow;
import org.demarcationmap.demarcation.proposals.ClausesOfRevisions;
import org.demarcationmap.demarcation.proposals.ClausesOfRevisions.RevisionNumber;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposals.Revision;
import org.demarcationmap.journal.CanonicalJson;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts proposals into the shape that is taken away, with the evidence as it is now.
 */
@Component
class ProposalExports {

	private final Demarcations demarcations;

	private final Proposals proposals;

	private final ClausesOfRevisions clauses;

	private final EvidenceNow evidence;

	private final Clock clock;

	ProposalExports(Demarcations demarcations, Proposals proposals, ClausesOfRevisions clauses, EvidenceNow evidence,
			Clock clock) {
		this.demarcations = demarcations;
		this.proposals = proposals;
		this.clauses = clauses;
		this.evidence = evidence;
		this.clock = clock;
	}

	Exported of(String slug, String id, ExportOptions options, String query) {
		var demarcation = this.demarcations.get(slug);
		var proposal = proposal(demarcation, id);
		var revision = revision(proposal, options.asOf());
		var topics = revision.clauses().stream().map((it) -> it.topic().value()).collect(Collectors.toSet());
		var content = new ProposalContent(demarcation, proposal, revision, this.evidence.on(demarcation, topics));
		var whole = content.map();
		var cover = new Covers(this.clock, options, query).of(demarcation, whole, content.subject(),
				CanonicalJson.of(content.canonical()).sha256());
		return new Exported(cover, demarcation, content.canonical(), whole, whole.only(options.filter()));
	}

	private Proposal proposal(Demarcation demarcation, String id) {
		return this.proposals.find(id)
			.filter((proposal) -> proposal.demarcation().slug().equals(demarcation.slug()))
			.orElseThrow(() -> new UnknownExportException(
					demarcation.slug() + " has no proposal '" + id + "'. Its proposals tell their ids."));
	}

	private Revision revision(Proposal proposal, @Nullable Instant asOf) {
		var then = proposal.revisions()
			.stream()
			.filter((it) -> asOf == null || !it.making().made().isAfter(asOf))
			.reduce((_, later) -> later)
			.orElseThrow(() -> new UnknownExportException("The proposal was not there at " + asOf
					+ ". It was submitted at " + proposal.facts().submitted() + "."));
		if (then.number() == proposal.revision().number()) {
			return proposal.revision();
		}
		var wanted = new RevisionNumber(proposal.id(), then.number());
		return new Revision(then, Objects.requireNonNull(this.clauses.of(List.of(wanted)).get(wanted)));
	}

}
