package org.demarcationmap.demarcation.coverage;

import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;
import org.demarcationmap.overlap.coverage.CoverageRow;
import org.demarcationmap.overlap.coverage.CoverageWord;
import org.demarcationmap.overlap.coverage.Coverages;

import org.springframework.stereotype.Service;

/**
 * Lets co-chairs say why a gap is left as it is.
 */
@Service
public class GapJustifying {

	private final Demarcations demarcations;

	private final GapJustifications justifications;

	private final Coverages coverages;

	private final TopicLookup topics;

	private final Commands commands;

	GapJustifying(Demarcations demarcations, GapJustifications justifications, Coverages coverages, TopicLookup topics,
			Commands commands) {
		this.demarcations = demarcations;
		this.justifications = justifications;
		this.coverages = coverages;
		this.topics = topics;
		this.commands = commands;
	}

	/**
	 * Says why a gap is left as it is. Co-chairs of the demarcation may.
	 * @param draft what the co-chair wrote
	 * @return the justification, or why there can be none
	 */
	public Outcome<GapJustification> justify(GapDraft draft) {
		return this.commands.run((act) -> this.demarcations.named(draft.demarcation())
			.then((demarcation) -> justify(demarcation, draft, act)));
	}

	private Outcome<GapJustification> justify(Demarcation demarcation, GapDraft draft, Act act) {
		CoChairs.must(act.participant(), demarcation, "justify a gap");
		this.justifications.lock(demarcation);
		var refusals = new Refusals();
		checkTopic(refusals, demarcation, draft);
		checkAspect(refusals, demarcation, draft.aspect());
		refusals.when(draft.reason().isBlank(), ErrorCode.REASON_MISSING,
				() -> "The reason is empty. Say why nobody needs to treat it.", "reason");
		Wording.text(refusals, draft.reason(), "reason");
		return refusals.orElse(() -> this.coverages.row(demarcation.scope(), draft.topic(), draft.aspect())
			.filter((row) -> row.work() != CoverageWord.GAP)
			.<Outcome<GapJustification>>map(GapJustifying::noGap)
			.orElseGet(() -> add(demarcation, draft, act)));
	}

	private void checkTopic(Refusals refusals, Demarcation demarcation, GapDraft draft) {
		if (!demarcation.covers(draft.topic().value())) {
			Unknown.topicOf(refusals, demarcation, draft.topic().value(),
					this.topics.withSlug(draft.topic()).isPresent(), "topic");
		}
	}

	private static void checkAspect(Refusals refusals, Demarcation demarcation, Aspect aspect) {
		var known = Stream.concat(Stream.of(Aspect.WHOLE), demarcation.aspects().stream()).distinct().toList();
		refusals.when(!known.contains(aspect), ErrorCode.UNKNOWN_ASPECT, () -> demarcation.slug() + " has no aspect '"
				+ aspect + "'. It has: " + known.stream().map(Aspect::value).collect(Collectors.joining(", ")) + ".",
				"aspect");
	}

	private static Outcome<GapJustification> noGap(CoverageRow row) {
		return Outcome.refused(ErrorCode.NOT_A_GAP, "%s of '%s' is no gap: it is %s. %s".formatted(row.aspect(),
				row.topic().slug(), row.work(), row.why()));
	}

	private Outcome<GapJustification> add(Demarcation demarcation, GapDraft draft, Act act) {
		var justification = new GapJustification(UUID.randomUUID().toString(), draft.topic(), draft.aspect(),
				draft.reason().strip(), act.participant().name(), act.now(), null, null);
		if (!this.justifications.add(demarcation, justification)) {
			return Outcome.refused(ErrorCode.UNKNOWN_TOPIC,
					"The topic '%s' is in the scope of %s, but the catalogue has it no longer: look up what became of it, or have the secretariat add it."
						.formatted(draft.topic(), demarcation.slug()),
					"topic");
		}
		act.record(new GapJustified(demarcation, justification));
		return Outcome.done(justification);
	}

}
