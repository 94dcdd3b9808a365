package org.demarcationmap.export;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.Shares;
import org.demarcationmap.demarcation.lines.LineContent.NamedTopic;
import org.demarcationmap.demarcation.lines.TopicEvidence;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Revision;
import org.demarcationmap.export.MapRow.NamedShares;
import org.demarcationmap.export.MapRow.Place;
import org.demarcationmap.export.MapRow.Terms;

/**
 * A proposal as it is taken away.
 *
 * @param demarcation the demarcation
 * @param proposal the proposal
 * @param revision the revision that is shown
 * @param evidence what is known of its topics now
 */
record ProposalContent(Demarcation demarcation, Proposal proposal, Revision revision, TopicEvidence evidence) {

	ExportSubject subject() {
		return new ExportSubject.OfProposal(this.proposal.id().toString(), this.revision.outline().content().title(),
				this.revision.number(), this.proposal.progress().state());
	}

	MapContent map() {
		var names = this.evidence.topics().stream().collect(Collectors.toMap(NamedTopic::slug, NamedTopic::name));
		return new MapContent(this.revision.clauses()
			.stream()
			.sorted(Comparator.comparing((Clause it) -> it.topic().value()).thenComparing((it) -> it.aspect().value()))
			.map((clause) -> row(clause, names))
			.toList(), this.evidence);
	}

	private MapRow row(Clause clause, Map<String, String> names) {
		var topic = clause.topic().value();
		return new MapRow(new Place(topic, names.getOrDefault(topic, topic), clause.aspect().value()),
				clause.arrangement(),
				new NamedShares(Shares.names(clause.responsible()), Shares.names(clause.contributing()),
						Shares.names(clause.informed())),
				new Terms(clause.boundary(), clause.validUntil().orElse(null), clause.reviewOn().orElse(null)),
				RowState.PROPOSED, new MapRow.Basis(this.proposal.id().toString(), this.revision.number(),
						this.revision.contentHash(), List.of(), List.of(), List.of()));
	}

	/** What its checksum is taken over. */
	Map<String, Object> canonical() {
		return Map.ofEntries(Map.entry("demarcation", this.demarcation.slug().value()),
				Map.entry("title", this.demarcation.title()), Map.entry("rehearsal", this.demarcation.rehearsal()),
				Map.entry("proposal", this.proposal.id().toString()),
				Map.entry("proposalTitle", this.revision.outline().content().title()),
				Map.entry("document", this.revision.outline().content().document()),
				Map.entry("revision", this.revision.number()), Map.entry("contentHash", this.revision.contentHash()),
				Map.entry("sides", this.demarcation.bodies().stream().map(BodyCode::value).toList()),
				Map.entry("clauses", this.revision.clauses().stream().map(Clause::content).toList()),
				Map.entry("topics", this.evidence.topics()), Map.entry("cards", this.evidence.cards()),
				Map.entry("treatments", this.evidence.treatments()));
	}

}
