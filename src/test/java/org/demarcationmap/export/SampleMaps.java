package org.demarcationmap.export;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.DemarcationSlug;
import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.demarcation.Side;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.lines.AgreedLine;
import org.demarcationmap.demarcation.lines.Allocation;
import org.demarcationmap.demarcation.lines.AllocationState;
import org.demarcationmap.demarcation.lines.LineContent;
import org.demarcationmap.demarcation.lines.LineContent.Card;
import org.demarcationmap.demarcation.lines.LineContent.FrozenTreatment;
import org.demarcationmap.demarcation.lines.LineContent.NamedTopic;
import org.demarcationmap.demarcation.lines.LineContent.SaidOfCard;
import org.demarcationmap.demarcation.lines.LineContent.TreatmentFacts;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.journal.CanonicalJson;

/**
 * Maps of a rehearsal between two placeholder sides, for the tests of formats.
 */
public final class SampleMaps {

	public static final Instant AGREED = Instant.parse("2026-03-02T09:00:00Z");

	private static final String HARMFUL = "=once, in \"one\" text; naïve, 物联网";

	private SampleMaps() {
	}

	/** Two rows: one whole and joint, one of an aspect with an overlap and its texts. */
	public static Exported line() {
		return line(ExportOptions.NONE);
	}

	/** The same two rows, as far as they are wanted. */
	public static Exported line(ExportOptions options) {
		var basis = basis(AllocationState.PROVISIONAL);
		var allocations = List.of(
				new Allocation("identifier-terminology", "WHOLE", Arrangement.JOINT, List.of("SG2", "SG20"), List.of(),
						List.of("TSAG"), HARMFUL, null, LocalDate.of(2027, 3, 1), basis),
				new Allocation("oid-resolution", "USE", Arrangement.SOLE, List.of("Q6/20 (2025-2028)"), List.of("SG2"),
						List.of(), "", LocalDate.of(2028, 12, 31), null, basis));
		var card = new Card("oid-resolution", 0.25, "1", "Both treat it.", List.of("SG2 → A → OID ← B ← SG20"),
				"overlap-1", Map.of("TOPIC", 0.2, "TEXT", 0.1),
				List.of(new SaidOfCard("SG2", "AGREE", "", "co-chair-sg2", AGREED)));
		var treatments = List.of(treatment("oid-resolution", "SG2", "E.1"), treatment("oid-resolution", "SG20", "Y.1"));
		var topics = List.of(new NamedTopic("identifier-terminology", "Terminology of identifiers"),
				new NamedTopic("oid-resolution", "Resolution of object identifiers"));
		return of(new LineContent("rehearsal", "Rehearsal", true, 1, AGREED, true, List.of("SG2", "SG20"), allocations,
				List.of(card), treatments, topics), options);
	}

	/** A line that says nothing yet. */
	public static Exported empty() {
		return of(new LineContent("rehearsal", "Rehearsal", true, 1, AGREED, false, List.of("SG2", "SG20"), List.of(),
				List.of(), List.of(), List.of()), ExportOptions.NONE);
	}

	/** A line of as many topics, each with an overlap and two texts. */
	public static Exported line(int topics) {
		return all(topics, "A topic");
	}

	/** A line of one topic in which every free text is this one. */
	public static Exported saying(String text) {
		return all(1, text);
	}

	private static Exported all(int topics, String text) {
		var slugs = IntStream.range(0, topics).mapToObj((it) -> "topic-%04d".formatted(it)).toList();
		var allocations = slugs.stream()
			.map((slug) -> new Allocation(slug, "WHOLE", Arrangement.SOLE, List.of("Q1/2 (2025-2028)"), List.of("SG20"),
					List.of(), text, null, null, basis(AllocationState.AGREED)))
			.toList();
		var cards = slugs.stream()
			.map((slug) -> new Card(slug, 0.5, "1", text, List.of(text), "overlap-" + slug, Map.of("TOPIC", 0.5),
					List.of(new SaidOfCard("SG20", "DISAGREE", text, "co-chair-sg20", AGREED))))
			.toList();
		var treatments = slugs.stream()
			.flatMap((slug) -> List.of(treatment(slug, "SG2", "E.1"), treatment(slug, "SG20", "Y.1")).stream())
			.toList();
		return of(
				new LineContent("rehearsal", text, true, 2, AGREED, false, List.of("SG2", "SG20"), allocations, cards,
						treatments, slugs.stream().map((slug) -> new NamedTopic(slug, text)).toList()),
				ExportOptions.NONE);
	}

	private static FrozenTreatment treatment(String topic, String body, String text) {
		return new FrozenTreatment(topic, body, text, "MAIN", "CONFIRMED",
				new TreatmentFacts("A text", "SG2".equals(body) ? "Q1/2 (2025-2028)" : null, "WHOLE", "BODY",
						"semapv:ManualMappingCuration", 0.9, "https://example.org/a-text"));
	}

	private static Allocation.Basis basis(AllocationState state) {
		return new Allocation.Basis("00000000-0000-0000-0000-000000000001", 1, "abc",
				List.of(new Allocation.Recorded("SG2", Conclusion.Result.AGREED, "co-chair-sg2", AGREED),
						new Allocation.Recorded("SG20", Conclusion.Result.AGREED, "co-chair-sg20", AGREED)),
				state, List.of(), List.of(new Allocation.Dissent("SG20", "Delegation B", "Not without a review.")));
	}

	/** What is taken away of a line. */
	public static Exported of(LineContent content, ExportOptions options) {
		var clock = Clock.fixed(AGREED.plusSeconds(60), ZoneOffset.UTC);
		return LineExports.of(demarcation(content), new AgreedLine(content, CanonicalJson.of(content).sha256()),
				new Covers(clock, options, "/exports/rehearsal/1.any"), options);
	}

	private static Demarcation demarcation(LineContent content) {
		var sides = List.of(new Side(new BodyCode("SG2"), List.of("Delegation A")),
				new Side(new BodyCode("SG20"), List.of("Delegation B")));
		return new Demarcation("key", new DemarcationSlug("rehearsal"), content.title(), "Action 9", "WTSA-24", true,
				Rules.first(Duration.ofDays(28)), sides, List.of(Aspect.WHOLE, new Aspect("USE")),
				content.topics().stream().map((it) -> new TopicSlug(it.slug())).toList());
	}

}
