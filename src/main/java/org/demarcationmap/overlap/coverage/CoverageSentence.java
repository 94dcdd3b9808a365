package org.demarcationmap.overlap.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.overlap.OverlapTopic;
import org.demarcationmap.overlap.Sentence;

/**
 * Says in words why a topic and aspect is read as it is. It names the texts that the
 * reading rests on, so that it never differs from it.
 */
final class CoverageSentence {

	private final OverlapTopic topic;

	private final CoverageReading reading;

	private final List<BodyCode> sides;

	private final Map<BodyCode, Claim> strongest = new LinkedHashMap<>();

	CoverageSentence(OverlapTopic topic, CoverageReading reading, List<BodyCode> sides) {
		this.topic = topic;
		this.reading = reading;
		this.sides = sides;
		reading.treating().forEach((side, claims) -> this.strongest.put(side, claims.getFirst()));
		this.strongest.putAll(reading.overlapping());
	}

	String text() {
		var said = switch (this.reading.word()) {
			case OVERLAP -> overlap();
			case SYNERGY -> (this.strongest.size() > 1) ? together() : joined();
			case EXCLUSIVE -> alone();
			case GAP -> nobody();
		};
		return said + "." + unconfirmed();
	}

	private String overlap() {
		var making = this.reading.overlapping();
		var others = new LinkedHashMap<>(this.strongest);
		others.keySet().removeAll(making.keySet());
		return "%s %s treat %s as a main subject: %s".formatted(names(making.keySet()), all(making.size()), subject(),
				each(making, this::place))
				+ (others.isEmpty() ? "" : ". It is treated, too: " + each(others, this::placeAndManner));
	}

	private String together() {
		return "%s %s treat %s, but %s: %s".formatted(names(this.strongest.keySet()), all(this.strongest.size()),
				subject(), difference(), each(this.strongest, this::placeAndManner));
	}

	private String difference() {
		if (this.reading.sidesWithMain() < 2) {
			return "not " + all(this.strongest.size()) + " as a main subject";
		}
		return this.reading.isOneWork() ? "in one and the same work" : "as a main subject of different aspects";
	}

	/** One side treats it, and something joins its work with that of another. */
	private String joined() {
		var reasons = new ArrayList<String>();
		this.reading.elsewhere()
			.forEach((side, claims) -> reasons
				.add("%s treats another aspect of it, in %s".formatted(side, name(claims.getFirst()))));
		this.reading.references().stream().limit(1).forEach((reference) -> reasons.add(reference.text()));
		return alone() + "; " + String.join("; ", reasons);
	}

	private String alone() {
		return "%s alone treats %s: %s".formatted(names(this.strongest.keySet()), subject(),
				each(this.strongest, this::placeAndManner));
	}

	private String nobody() {
		var none = (this.sides.size() == 2) ? "Neither %s nor %s".formatted(this.sides.toArray())
				: "None of " + names(this.sides);
		return "%s treats %s in a current text".formatted(none, subject());
	}

	private String subject() {
		var topic = "the topic “" + this.topic.name() + "”";
		return isWhole(this.reading.aspect()) ? topic : topic + " by " + Sentence.words(this.reading.aspect());
	}

	private String each(Map<BodyCode, Claim> claims, Function<Claim, String> words) {
		return claims.values().stream().map(words).collect(Collectors.joining("; "));
	}

	private String place(Claim claim) {
		var texts = this.reading.treating().getOrDefault(claim.side(), List.of()).stream().map(CoverageSentence::name);
		var others = texts.distinct().count() - 1;
		return "%s in %s%s".formatted(claim.side(), name(claim), (others > 0) ? " (and " + others + " more)" : "");
	}

	private String placeAndManner(Claim claim) {
		var treatment = claim.treatment();
		var grade = (treatment.grade() == Grade.MAIN) ? ", as a main subject" : ", as a part";
		var place = (treatment.place() == Place.APPENDIX) ? " in an appendix" : "";
		var aspect = claim.aspect().equals(this.reading.aspect()) ? "" : ", by " + Sentence.words(claim.aspect());
		return place(claim) + grade + place + (isWhole(claim.aspect()) ? "" : aspect);
	}

	private String unconfirmed() {
		var suggested = this.strongest.values()
			.stream()
			.filter((claim) -> claim.treatment().status() == TreatmentStatus.SUGGESTED)
			.map(CoverageSentence::name)
			.distinct()
			.toList();
		return suggested.isEmpty() ? "" : " Suggested and not yet confirmed: " + Sentence.listed(suggested) + ".";
	}

	private static String name(Claim claim) {
		return claim.deliverable().name().value();
	}

	private static String names(Collection<BodyCode> bodies) {
		return Sentence.listed(bodies.stream().map(BodyCode::value).toList());
	}

	private static String all(int sides) {
		return (sides == 2) ? "both" : "all";
	}

	private static boolean isWhole(Aspect aspect) {
		return aspect.equals(Aspect.WHOLE);
	}

}
