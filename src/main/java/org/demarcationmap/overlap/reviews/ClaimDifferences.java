package org.demarcationmap.overlap.reviews;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.overlap.OverlapKind;
import org.demarcationmap.overlap.reviews.Grounds.Claim;
import org.demarcationmap.overlap.reviews.Grounds.Manner;
import org.demarcationmap.overlap.reviews.Grounds.Text;
import org.demarcationmap.overlap.reviews.Grounds.Views;

/**
 * Says in sentences what changed of how one text treats one topic.
 */
final class ClaimDifferences {

	private final Text text;

	private final OverlapKind kind;

	private final List<Claim> before;

	private final List<Claim> now;

	private ClaimDifferences(Text text, OverlapKind kind, List<Claim> before, List<Claim> now) {
		this.text = text;
		this.kind = kind;
		this.before = before;
		this.now = now;
	}

	/** What changed of all that a text treats. */
	static List<String> between(Optional<Text> before, Optional<Text> now, OverlapKind kind) {
		if (kind == OverlapKind.PAIR && now.isEmpty()) {
			return List.of();
		}
		var text = now.or(() -> before).orElseThrow();
		return Stream.of(before, now)
			.flatMap(Optional::stream)
			.flatMap((one) -> one.claims().stream())
			.map(Claim::topic)
			.distinct()
			.map((topic) -> new ClaimDifferences(text, kind, on(before, topic), on(now, topic)))
			.flatMap((its) -> its.sentence().stream())
			.toList();
	}

	private static List<Claim> on(Optional<Text> text, String topic) {
		return text.map((one) -> one.on(topic)).orElse(List.of());
	}

	private Optional<String> sentence() {
		var counts = Stream.concat(this.before.stream(), this.now.stream()).anyMatch(Claim::counts);
		if (!counts || standings(this.before).equals(standings(this.now))) {
			return Optional.empty();
		}
		if (live(this.now).isEmpty()) {
			return Optional.of(gone());
		}
		if (live(this.before).isEmpty()) {
			return Optional.of(come());
		}
		return Optional.of(manners(this.before).equals(manners(this.now)) ? standing() : other());
	}

	/** Both how the text treats the topic and whether that is confirmed. */
	private static Set<String> standings(List<Claim> claims) {
		return live(claims).stream().map(ClaimDifferences::standing).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> manners(List<Claim> claims) {
		return live(claims).stream()
			.map((claim) -> manner(claim.manner()))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<Claim> live(List<Claim> claims) {
		return claims.stream().filter((claim) -> !claim.isRejected()).toList();
	}

	private String come() {
		var views = this.before.isEmpty() ? List.<String>of() : newly(Views::agreeing);
		return views.isEmpty()
				? "%s now treats %s%s.".formatted(who(), topic(), String.join(" and", standings(this.now)))
				: "%s confirmed that %s treats %s.".formatted(listed(views), this.text.name(), topic());
	}

	private String gone() {
		var rejected = this.now.stream().anyMatch(Claim::isRejected);
		if (!rejected) {
			return "%s no longer treats %s.".formatted(who(), topic());
		}
		var views = newly(Views::disagreeing);
		return views.isEmpty() ? "It is now rejected that %s treats %s.".formatted(this.text.name(), topic())
				: "%s rejected that %s treats %s.".formatted(listed(views), this.text.name(), topic());
	}

	private String other() {
		return "How %s treats %s changed: it is now said to do so%s.".formatted(this.text.name(), topic(),
				String.join(" and", standings(this.now)));
	}

	/** The same claims, which stand otherwise now. */
	private String standing() {
		var statuses = live(this.now).stream().map(Claim::status).collect(Collectors.toCollection(TreeSet::new));
		var confirmed = newly(Views::agreeing);
		if (statuses.equals(Set.of("CONFIRMED")) && !confirmed.isEmpty()) {
			return "%s confirmed that %s treats %s.".formatted(listed(confirmed), this.text.name(), topic());
		}
		return "It is now %s that %s treats %s.".formatted(listed(statuses.stream().map(Differences::words).toList()),
				this.text.name(), topic());
	}

	/** The bodies that say so now, and did not before. */
	private List<String> newly(Function<Views, List<String>> views) {
		var earlier = this.before.stream().flatMap((claim) -> views.apply(claim.views()).stream()).toList();
		return this.now.stream()
			.flatMap((claim) -> views.apply(claim.views()).stream())
			.distinct()
			.filter((body) -> !earlier.contains(body))
			.toList();
	}

	private String who() {
		return (this.kind == OverlapKind.TOPIC) ? this.text.name() + " of " + listed(this.text.sides())
				: this.text.name();
	}

	private String topic() {
		return "“" + Stream.concat(this.now.stream(), this.before.stream()).findFirst().orElseThrow().name() + "”";
	}

	private static String standing(Claim claim) {
		return manner(claim.manner()) + " (" + Differences.words(claim.status()) + ")";
	}

	private static String manner(Manner manner) {
		var grade = manner.grade().equals("MAIN") ? " as a main subject" : " as a part";
		return (manner.place().equals("APPENDIX") ? grade + " in an appendix" : grade)
				+ (manner.aspect().equals("WHOLE") ? "" : ", under the aspect " + Differences.words(manner.aspect()));
	}

	private static String listed(List<String> bodies) {
		return String.join(" and ", bodies);
	}

}
