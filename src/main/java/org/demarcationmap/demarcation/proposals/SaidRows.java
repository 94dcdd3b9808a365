package org.demarcationmap.demarcation.proposals;

import java.time.Instant;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Position.Place;
import org.demarcationmap.demarcation.proposals.Position.Taking;
import org.demarcationmap.demarcation.proposals.Position.Words;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Makes of rows what delegations and co-chairs said.
 */
public final class SaidRows {

	private SaidRows() {
	}

	static Proposal.Said said(Value row) {
		return new Proposal.Said(row.get("positions").asList(SaidRows::position),
				row.get("concerns").asList(SaidRows::concern), row.get("overrides").asList(SaidRows::override),
				row.get("conclusions").asList(SaidRows::conclusion));
	}

	/**
	 * A position.
	 * @param value its properties, with {@code delegation}, {@code sides} and
	 * {@code revision}
	 * @return the position
	 */
	public static Position position(Value value) {
		var words = new Words(Stand.valueOf(value.get("stand").asString()), value.get("text").asString(),
				value.get("wouldLift").asString(""), instant(value.get("until")));
		var taking = new Taking(value.get("takenBy").asString(), moment(value.get("taken")),
				value.get("number").asLong(0), text(value.get("source")));
		return new Position(value.get("key").asString(), value.get("delegation").asString(),
				value.get("sides").asList((side) -> new BodyCode(side.asString())), words, place(value), taking);
	}

	/**
	 * A concern.
	 * @param value its properties, with {@code delegation}
	 * @return the concern
	 */
	public static Concern concern(Value value) {
		var lifted = instant(value.get("lifted"));
		return new Concern(value.get("key").asString(), value.get("delegation").asString(), place(value),
				value.get("reason").asString(), value.get("wouldLift").asString(),
				new Concern.Raised(value.get("raisedBy").asString(), moment(value.get("raised"))),
				(lifted != null)
						? new Concern.Lifted(value.get("liftedBy").asString(), lifted, value.get("note").asString(""))
						: null);
	}

	private static RequirementOverride override(Value value) {
		var side = text(value.get("side"));
		return new RequirementOverride(RequirementCode.valueOf(value.get("requirement").asString()),
				(side != null) ? new BodyCode(side) : null, new BodyCode(value.get("coChairOf").asString()),
				value.get("reason").asString(), value.get("recordedBy").asString(), moment(value.get("recorded")));
	}

	private static Conclusion conclusion(Value value) {
		return new Conclusion(new BodyCode(value.get("side").asString()),
				Conclusion.Result.valueOf(value.get("outcome").asString()),
				value.get("clauses").asList((key) -> ClauseKey.parse(key.asString())), value.get("text").asString(),
				value.get("dissent").asString(), value.get("recordedBy").asString(), moment(value.get("recorded")));
	}

	/**
	 * What something speaks of.
	 * @param value its properties, among them {@code revision}, {@code topic} and
	 * {@code aspect}
	 * @return the place
	 */
	public static Place place(Value value) {
		var topic = text(value.get("topic"));
		return new Place(value.get("revision").asInt(), (topic != null)
				? new ClauseKey(new TopicSlug(topic), new Aspect(value.get("aspect").asString())) : null);
	}

	/** A text that may be missing. */
	public static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable Instant instant(Value value) {
		return value.isNull() ? null : moment(value);
	}

	static Instant moment(Value value) {
		return value.asZonedDateTime().toInstant();
	}

}
