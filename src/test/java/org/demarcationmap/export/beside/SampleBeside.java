package org.demarcationmap.export.beside;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.RehearsalCase;
import org.demarcationmap.demarcation.agreement.Readiness;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.demarcation.receipts.Receipt;
import org.demarcationmap.export.Exported;
import org.demarcationmap.overlap.OverlapTopic;
import org.demarcationmap.overlap.Scope;
import org.demarcationmap.overlap.coverage.CoverageRow;
import org.demarcationmap.overlap.coverage.CoverageWord;
import org.demarcationmap.overlap.coverage.TopicCoverage;
import org.demarcationmap.overlap.matrix.OverlapMatrix;

/**
 * What stands beside the maps of a rehearsal, for the tests of formats.
 */
public final class SampleBeside {

	private static final Instant READ = Instant.parse("2026-03-02T09:01:00Z");

	private static final OverlapMatrix NOBODY = new OverlapMatrix(List.of(), List.of(), List.of());

	private SampleBeside() {
	}

	/** An open proposal with a concern, and a topic of which no line speaks. */
	public static Beside of(Exported exported) {
		return saying(exported, "It touches us.");
	}

	/** The same with these words. */
	public static Beside saying(Exported exported, String text) {
		var demarcation = exported.demarcation();
		var topics = new ArrayList<>(demarcation.topics());
		topics.add(new TopicSlug("uuid"));
		var scope = demarcation.scope();
		return new Beside(READ, List.of(), topics.stream().map((it) -> coverage(scope, it, text)).toList(), NOBODY,
				List.of(proposal(demarcation, text)), List.of());
	}

	private static TopicCoverage coverage(Scope scope, TopicSlug slug, String text) {
		var topic = new OverlapTopic("key-" + slug, slug, "Topic " + slug, 2);
		return new TopicCoverage(topic, List.of(
				new CoverageRow(scope, topic, Aspect.WHOLE, CoverageWord.OVERLAP, List.of(), List.of(), text),
				new CoverageRow(scope, topic, new Aspect("USE"), CoverageWord.GAP, List.of(), List.of(), text)));
	}

	private static ProposalNow proposal(Demarcation demarcation, String text) {
		var concern = new Concern("c1", "C", new Position.Place(1, null), text, text,
				new Concern.Raised("someone", RehearsalCase.OPENED), null);
		var proposal = new RehearsalCase().within(demarcation).position("B", Stand.SUPPORT).concern(concern).proposal();
		return new ProposalNow(proposal, Readiness.of(proposal, READ),
				List.of(new Receipt(RehearsalCase.SG2, "B", RehearsalCase.OPENED, RehearsalCase.END_OF_COMMENTS, false),
						new Receipt(RehearsalCase.SG20, "C", RehearsalCase.OPENED, null, false)));
	}

}
