package org.demarcationmap.catalogue.treatments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.Confidence;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.Treatment;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.facts.Asserted;
import org.demarcationmap.catalogue.names.Things;
import org.demarcationmap.catalogue.treatments.ClaimTable.Claim;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Takes claims of participants that a text treats a topic.
 */
@Service
public class Asserting {

	/** The term of SEMAPV for what a person found by reading. */
	static final String BY_READING = "semapv:ManualMappingCuration";

	private final Commands commands;

	private final ClaimTable claims;

	private final Things things;

	private final TopicLookup topics;

	private final Reviewing reviewing;

	Asserting(Commands commands, ClaimTable claims, Things things, TopicLookup topics, Reviewing reviewing) {
		this.commands = commands;
		this.claims = claims;
		this.things = things;
		this.topics = topics;
		this.reviewing = reviewing;
	}

	/**
	 * Records a claim, which also is the view of the participant's body that it is so.
	 * @param draft what the participant wrote
	 * @return the claim as it stands now, or why it cannot be made
	 */
	public Outcome<Treatment> assertTreatment(TreatmentDraft draft) {
		return this.commands.run((act) -> {
			var refusals = new Refusals();
			var body = BodyOfParticipant.of(act.participant(), draft.body(), "say what a text treats", refusals);
			var topic = check(draft, refusals);
			return refusals.orElse(() -> text(draft)
				.then((text) -> decide(text, draft.about(topic.orElseThrow().slug()), body.orElseThrow(), act)));
		});
	}

	private Optional<Topic> check(TreatmentDraft draft, Refusals refusals) {
		Wording.text(refusals, Objects.requireNonNullElse(draft.reason(), ""), "reason");
		understood(refusals, "aspect", () -> Aspect.parse(draft.aspect()));
		understood(refusals, "confidence", () -> new Confidence(draft.confidence()));
		var topic = understood(refusals, "topic", () -> TopicSlug.parse(draft.topic())).flatMap(this.topics::withSlug);
		refusals.when(topic.isEmpty(), ErrorCode.UNKNOWN_TOPIC,
				() -> "There is no topic '" + draft.topic() + "'. `topics` lists the slugs of all.", "topic");
		return topic;
	}

	private static <T> Optional<T> understood(Refusals refusals, String field, Supplier<T> parse) {
		try {
			return Optional.of(parse.get());
		}
		catch (IllegalArgumentException ex) {
			refusals.add(ErrorCode.BAD_ARGUMENT, String.valueOf(ex.getMessage()), field);
			return Optional.empty();
		}
	}

	private Outcome<Deliverable> text(TreatmentDraft draft) {
		return this.things.meantBy(draft.deliverable(), "deliverable")
			.then((thing) -> (thing instanceof Deliverable text) ? Outcome.done(text)
					: Outcome.refused(ErrorCode.UNKNOWN_DELIVERABLE,
							"'" + draft.deliverable() + "' is no text. Name a Deliverable.", "deliverable"));
	}

	private Outcome<Treatment> decide(Deliverable text, TreatmentDraft draft, String body, Act act) {
		var same = this.claims.same(text.id(), draft);
		if (same.isPresent() && same.get().byHand() && same.get().treatment().grade() != draft.grade()) {
			return Outcome.refused(ErrorCode.CONFLICT,
					"A participant says that " + text.name() + " treats '" + draft.topic() + "' as "
							+ same.get().treatment().grade() + ". Review that claim with DISAGREE and say why.",
					"grade");
		}
		var claim = write(text, draft, same.orElse(null), act);
		return Outcome.done(this.reviewing.record(claim, body, Verdict.AGREE,
				Objects.requireNonNullElse(draft.reason(), "").strip(), act));
	}

	private Claim write(Deliverable text, TreatmentDraft draft, @Nullable Claim same, Act act) {
		var key = (same != null) ? same.treatment().id() : UUID.randomUUID().toString();
		var properties = (same == null || same.suggestion()) ? said(draft, act) : overImported(draft);
		if (same == null) {
			properties.put("status", TreatmentStatus.SUGGESTED.name());
		}
		this.claims.save(text.id(), draft.topic(), key, properties);
		act.record(new TreatmentAsserted(key, text.name().value(), draft.topic(), Map.of("grade", draft.grade().name(),
				"place", draft.place().name(), "aspect", draft.aspect(), "confidence", draft.confidence())));
		return this.claims.withKey(key).orElseThrow();
	}

	/** What a source said of the claim otherwise stays: where it was read, and why. */
	private static Map<String, Object> overImported(TreatmentDraft draft) {
		return new HashMap<>(Map.of("grade", draft.grade().name(), "confidence", draft.confidence(), "byHand",
				List.of("confidence", "grade", "status")));
	}

	private static Map<String, Object> said(TreatmentDraft draft, Act act) {
		var properties = Asserted.by(act);
		properties.putAll(Map.of("grade", draft.grade().name(), "place", draft.place().name(), "aspect", draft.aspect(),
				"justification", BY_READING, "confidence", draft.confidence(), "words", List.of()));
		return properties;
	}

}
