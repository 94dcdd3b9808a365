package org.demarcationmap.demarcation.coverage;

import java.util.List;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Service;

/**
 * Lets co-chairs take back why a gap is left as it is. What was said stays in the
 * history.
 */
@Service
public class GapWithdrawing {

	private final Demarcations demarcations;

	private final GapJustifications justifications;

	private final Commands commands;

	GapWithdrawing(Demarcations demarcations, GapJustifications justifications, Commands commands) {
		this.demarcations = demarcations;
		this.justifications = justifications;
		this.commands = commands;
	}

	/**
	 * Takes back why a gap is left as it is. Co-chairs of the demarcation may.
	 * @param place the gap
	 * @return what was taken back, or why there is nothing to take back
	 */
	public Outcome<GapJustification> withdraw(GapPlace place) {
		return this.commands.run((act) -> this.demarcations.named(place.demarcation())
			.then((demarcation) -> withdraw(demarcation, place, act)));
	}

	private Outcome<GapJustification> withdraw(Demarcation demarcation, GapPlace place, Act act) {
		CoChairs.must(act.participant(), demarcation, "withdraw the justification of a gap");
		this.justifications.lock(demarcation);
		return this.justifications.on(demarcation.id(), List.of(place.topic()))
			.stream()
			.filter((it) -> it.stands() && it.isAbout(place.topic(), place.aspect()))
			.findFirst()
			.map((it) -> Outcome.done(end(demarcation, it, act)))
			.orElseGet(() -> Outcome.refused(ErrorCode.NOT_JUSTIFIED,
					"No justification stands for %s of '%s' in %s: coverage { … rows { justification { reason } } } shows those that do."
						.formatted(place.aspect(), place.topic(), demarcation.slug())));
	}

	private GapJustification end(Demarcation demarcation, GapJustification justification, Act act) {
		var ended = justification.endedBy(act.participant().name(), act.now());
		this.justifications.end(ended, act.participant().name(), act.now());
		act.record(new GapJustificationWithdrawn(demarcation, ended));
		return ended;
	}

}
