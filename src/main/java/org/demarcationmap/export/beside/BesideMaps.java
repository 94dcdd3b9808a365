package org.demarcationmap.export.beside;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.agreement.Readiness;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.receipts.Receipts;
import org.demarcationmap.export.ExportSubject;
import org.demarcationmap.export.Exported;
import org.demarcationmap.graphql.NotReadyException;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.overlap.OverlapFilter;
import org.demarcationmap.overlap.Overlaps;
import org.demarcationmap.overlap.coverage.Coverages;
import org.demarcationmap.overlap.matrix.MatrixBy;
import org.demarcationmap.overlap.matrix.OverlapMatrices;

import org.springframework.stereotype.Component;

/**
 * Reads what stands beside maps, as whoever asks now.
 */
@Component
public class BesideMaps {

	private static final int PAGE = 100;

	private final Coverages coverages;

	private final Overlaps overlaps;

	private final OverlapMatrices matrices;

	private final Proposals proposals;

	private final Receipts receipts;

	private final NotesInSight notes;

	private final Clock clock;

	BesideMaps(Coverages coverages, Overlaps overlaps, OverlapMatrices matrices, Proposals proposals, Receipts receipts,
			NotesInSight notes, Clock clock) {
		this.coverages = coverages;
		this.overlaps = overlaps;
		this.matrices = matrices;
		this.proposals = proposals;
		this.receipts = receipts;
		this.notes = notes;
		this.clock = clock;
	}

	/**
	 * What stands beside a map.
	 * @param exported the map
	 * @return what can be read of it now
	 * @throws NotReadyException where no overlaps were computed yet
	 */
	public Beside of(Exported exported) {
		var demarcation = exported.demarcation();
		var scope = demarcation.scope();
		var now = this.clock.instant();
		var findings = this.overlaps.bringUpToDate(scope);
		return new Beside(now, findings.notice().stream().toList(), this.coverages.of(scope, demarcation.topics()),
				this.matrices.of(scope, MatrixBy.QUESTION, OverlapFilter.ALL), proposals(exported, now),
				this.notes.in(demarcation));
	}

	private List<ProposalNow> proposals(Exported exported, Instant now) {
		var wanted = Stream
			.concat(exported.whole().rows().stream().map((row) -> row.basis().proposal()), open(exported))
			.distinct()
			.toList();
		var asked = this.receipts.of(wanted);
		var found = this.proposals.all(wanted);
		return wanted.stream()
			.flatMap((key) -> Stream.ofNullable(found.get(key)))
			.map((it) -> new ProposalNow(it, Readiness.of(it, now), asked.getOrDefault(it.id().toString(), List.of())))
			.toList();
	}

	/** A proposal stands for itself, whatever else is open. */
	private Stream<String> open(Exported exported) {
		return switch (exported.cover().subject()) {
			case ExportSubject.OfProposal its -> Stream.of(its.proposal());
			case ExportSubject.OfLine _ ->
				this.proposals.in(exported.demarcation(), ProposalState.OPEN, new Page(PAGE, List.of(), "", false))
					.edges()
					.stream()
					.map((edge) -> edge.node().id().toString());
		};
	}

}
