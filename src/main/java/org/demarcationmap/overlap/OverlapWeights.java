package org.demarcationmap.overlap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much the signals say, and how much less some treatments say than others. What was
 * tried, and what it gave, stands in {@code src/docs/overlap.md}.
 *
 * @param topic of the topics that two texts treat
 * @param text of the words that two texts share
 * @param reference of what two texts refer to
 * @param trace how much it says that two texts came from one work item
 * @param liaison how much it says that a work item names the body of the other text as
 * liaison, where both share a topic: less, as it is said of the whole work and of a body
 * @param common what more texts than this have in common, be it a topic, a word or a
 * reference, says so little about any two of them that it makes no pair
 * @param least the least score that a pair must have to be told
 * @param perText how many pairs of a text are kept, strongest first, besides those that
 * the other text keeps
 */
@ConfigurationProperties("demarcation-map.overlap")
public record OverlapWeights(@DefaultValue Topic topic, @DefaultValue Text text, @DefaultValue Reference reference,
		@DefaultValue("0.5") double trace, @DefaultValue("0.15") double liaison, @DefaultValue("500") int common,
		@DefaultValue("0.05") double least, @DefaultValue("50") int perText) {

	public static final OverlapWeights DEFAULT = new OverlapWeights(new Topic(0.5, 0.6, 0.8, 0.3, 0.5, 0.5, 20),
			new Text(0.5, 50), new Reference(0.5, 0.25, 10), 0.5, 0.15, 500, 0.05, 50);

	private static final String METHOD = "3";

	public OverlapWeights {
		share("trace", trace);
		share("liaison", liaison);
		number("common", "texts", common);
		share("least", least);
		number("per-text", "pairs", perText);
	}

	private static void share(String name, double weight) {
		if (!(weight >= 0 && weight <= 1)) {
			throw new IllegalArgumentException(
					"demarcation-map.overlap.%s is %s: choose a number from 0 (does not count) to 1 (counts in full)."
						.formatted(name, weight));
		}
	}

	private static void number(String name, String what, int number) {
		if (number < 1) {
			throw new IllegalArgumentException(
					"demarcation-map.overlap.%s is %d: choose a number of %s from 1 up.".formatted(name, number, what));
		}
	}

	/** Whether a pair of that score is worth telling. */
	public boolean isTold(Score score) {
		return score.value() >= this.least;
	}

	/**
	 * What all signals say together: each takes its share of the doubt that the others
	 * left.
	 * @param signals what each gave; one that is missing gave nothing
	 */
	public Score weigh(Map<Signal, Double> signals) {
		var doubt = 1.0;
		for (var signal : Signal.values()) {
			doubt *= 1 - weight(signal) * signals.getOrDefault(signal, 0.0);
		}
		return new Score(1 - doubt);
	}

	/** How much a signal counts, from 0 to 1. */
	public double weight(Signal signal) {
		return (signal == Signal.TEXT) ? this.text.weight() : 1;
	}

	/**
	 * The version of the method, which tells other weights apart.
	 */
	public MethodVersion methodVersion() {
		return new MethodVersion(equals(DEFAULT) ? METHOD : METHOD + "+" + digest());
	}

	private String digest() {
		try {
			var bytes = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(bytes).substring(0, 8);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("This Java has no SHA-256.", ex);
		}
	}

	/**
	 * Of the topics that two texts treat. A treatment that is a main subject, in the body
	 * of a text that is alive, and confirmed, counts in full; each of these numbers takes
	 * its part from one that is not.
	 *
	 * @param part what remains of a treatment that is only a part of the text
	 * @param appendix what remains of one that stands in an annex or appendix
	 * @param unconfirmed what remains of one that is suggested or disputed, besides its
	 * confidence
	 * @param past what remains of one in a text that is superseded or withdrawn, or in
	 * work that was given up
	 * @param otherAspect what remains of a pair that treats two different aspects; a pair
	 * of the same aspect, or of one aspect and the whole topic, counts in full
	 * @param broader what remains of the treatment of a narrower topic beside one of the
	 * broader topic itself
	 * @param countsHalfAt by how many Deliverables a topic is treated when it counts
	 * half: a subject that many texts touch says little about any two of them
	 */
	public record Topic(@DefaultValue("0.5") double part, @DefaultValue("0.6") double appendix,
			@DefaultValue("0.8") double unconfirmed, @DefaultValue("0.3") double past,
			@DefaultValue("0.5") double otherAspect, @DefaultValue("0.5") double broader,
			@DefaultValue("20") int countsHalfAt) {

		public Topic {
			share("topic.part", part);
			share("topic.appendix", appendix);
			share("topic.unconfirmed", unconfirmed);
			share("topic.past", past);
			share("topic.other-aspect", otherAspect);
			share("topic.broader", broader);
			number("topic.counts-half-at", "Deliverables", countsHalfAt);
		}

	}

	/**
	 * Of the words that two texts share.
	 *
	 * @param weight how much the signal counts beside the others: words alone never
	 * settle what a text is about
	 * @param words how many words stand for a text, the rarest first
	 */
	public record Text(@DefaultValue("0.5") double weight, @DefaultValue("50") int words) {

		public Text {
			share("text.weight", weight);
			number("text.words", "words", words);
		}

	}

	/**
	 * Of what two texts refer to.
	 *
	 * @param direct how much it says that one refers to the other
	 * @param shared how much a text says at most that both refer to
	 * @param countsHalfAt by how many texts it is referred to when it says half of that
	 */
	public record Reference(@DefaultValue("0.5") double direct, @DefaultValue("0.25") double shared,
			@DefaultValue("10") int countsHalfAt) {

		public Reference {
			share("reference.direct", direct);
			share("reference.shared", shared);
			number("reference.counts-half-at", "texts", countsHalfAt);
		}

		/** How much it says that two texts refer to one to which so many refer. */
		public double shared(int citedBy) {
			return this.shared * this.countsHalfAt / (this.countsHalfAt + citedBy);
		}

	}

}
