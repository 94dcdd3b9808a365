package org.demarcationmap.demarcation.histories;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.demarcationmap.demarcation.histories.Replay.Told;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Proposal;

/**
 * A proposal as far as the journal tells, in plain words that can be compared with the
 * proposal itself.
 */
final class ReplayedProposal {

	private String state = "DRAFT";

	private String commentsUntil = "";

	private final Map<Integer, String> revisions = new TreeMap<>();

	private final Map<String, String> positions = new TreeMap<>();

	private final Map<String, String> concerns = new TreeMap<>();

	private final Map<String, String> conclusions = new TreeMap<>();

	static ReplayedProposal submitted(Told told) {
		var proposal = new ReplayedProposal();
		proposal.revisions.put(1, told.text("contentHash"));
		return proposal;
	}

	/** The proposal itself, in the same words. */
	static ReplayedProposal of(Proposal proposal) {
		var plain = new ReplayedProposal();
		plain.state = proposal.progress().state().name();
		plain.commentsUntil = proposal.progress().commentsUntil().map(Instant::toString).orElse("");
		proposal.revisions().forEach((it) -> plain.revisions.put(it.number(), it.contentHash()));
		proposal.positions().forEach((it) -> plain.positions.put(it.id(), said(it)));
		proposal.concerns()
			.forEach((it) -> plain.concerns.put(it.id(),
					objection(it.delegation(), it.raised().at()) + " on revision " + it.place().revision()));
		plain.conclusions.putAll(conclusions(proposal));
		return plain;
	}

	static Map<String, String> conclusions(Proposal proposal) {
		var conclusions = new TreeMap<String, String>();
		proposal.conclusions()
			.forEach((it) -> conclusions.put(it.side().value(),
					it.outcome() + " " + new TreeSet<>(it.agreedOn().stream().map(Object::toString).toList())));
		return conclusions;
	}

	static String said(Position position) {
		return said(position.delegation(), position.stand(),
				position.place().clause().map(Object::toString).orElse("null"), position.place().revision());
	}

	private static String objection(String delegation, Instant since) {
		return delegation + " since " + since;
	}

	private static String said(String delegation, Object stand, String clause, int revision) {
		return delegation + ": " + stand + " on " + clause + " of revision " + revision;
	}

	void hear(Told told) {
		switch (told.kind()) {
			case "ProposalRevised" -> {
				this.revisions.put(told.number("revision"), told.text("contentHash"));
				this.conclusions.clear();
			}
			case "PositionTaken" -> take(told);
			case "ConcernLifted" -> this.concerns.remove(told.text("concern"));
			case "ConclusionRecorded" -> this.conclusions.put(told.text("side"),
					told.text("outcome") + " " + new TreeSet<>(told.<String>list("clauses")));
			case "ProposalSuperseded" -> this.state = "SUPERSEDED";
			default -> {
			}
		}
		if (told.changes().containsKey("state")) {
			this.state = told.text("state");
		}
		if (told.changes().containsKey("commentsUntil")) {
			this.commentsUntil = told.text("commentsUntil");
		}
	}

	private void take(Told told) {
		told.<String>list("replaces").forEach(this.positions::remove);
		this.positions.put(told.text("position"),
				said(told.text("delegation"), told.text("stand"), told.text("clause"), told.number("revision")));
		if (told.changes().containsKey("concern")) {
			var known = this.concerns.getOrDefault(told.text("concern"),
					objection(told.text("delegation"), told.time()));
			this.concerns.put(told.text("concern"),
					known.replaceFirst(" on revision .*", "") + " on revision " + told.number("revision"));
		}
	}

	/** The proposal that was split off, to which open concerns go over. */
	ReplayedProposal splitOff(Told told) {
		var split = new ReplayedProposal();
		split.state = "OPEN";
		split.commentsUntil = this.commentsUntil;
		told.<Map<String, Object>>list("revisions")
			.forEach((it) -> split.revisions.put(((Number) it.get("revision")).intValue(),
					String.valueOf(it.get("contentHash"))));
		told.<Map<String, String>>list("positions")
			.forEach((it) -> split.positions.put(it.get("position"), this.positions.get(it.get("from"))));
		told.<String>list("concerns").forEach((it) -> split.concerns.put(it, this.concerns.remove(it)));
		return split;
	}

	@Override
	public String toString() {
		return List.of(this.state, this.commentsUntil, this.revisions, this.positions, this.concerns, this.conclusions)
			.toString();
	}

}
