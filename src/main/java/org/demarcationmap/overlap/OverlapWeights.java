package org.demarcationmap.overlap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much less some treatments say than others. A treatment that is a main subject, in
 * the body of a text that is alive, and confirmed, counts in full; each of these numbers
 * takes its part from one that is not.
 *
 * @param part what remains of a treatment that is only a part of the text
 * @param appendix what remains of one that stands in an annex or appendix
 * @param unconfirmed what remains of one that is suggested or disputed
 * @param past what remains of one in a text that is superseded or withdrawn, or in work
 * that was given up
 * @param otherAspect what remains of a pair that treats two different aspects; a pair of
 * the same aspect, or of one aspect and the whole topic, counts in full
 * @param countsHalfAt by how many Deliverables a topic is treated when it counts half: a
 * subject that many texts touch says little about any two of them
 */
@ConfigurationProperties("demarcation-map.overlap")
record OverlapWeights(@DefaultValue("0.5") double part, @DefaultValue("0.6") double appendix,
		@DefaultValue("0.8") double unconfirmed, @DefaultValue("0.3") double past,
		@DefaultValue("0.5") double otherAspect, @DefaultValue("20") int countsHalfAt) {

	static final OverlapWeights DEFAULT = new OverlapWeights(0.5, 0.6, 0.8, 0.3, 0.5, 20);

	private static final String METHOD = "1";

	OverlapWeights {
		check("part", part);
		check("appendix", appendix);
		check("unconfirmed", unconfirmed);
		check("past", past);
		check("other-aspect", otherAspect);
		if (countsHalfAt < 1) {
			throw new IllegalArgumentException(
					"demarcation-map.overlap.counts-half-at is %d: choose a number of Deliverables from 1 up."
						.formatted(countsHalfAt));
		}
	}

	private static void check(String name, double weight) {
		if (!(weight >= 0 && weight <= 1)) {
			throw new IllegalArgumentException(
					"demarcation-map.overlap.%s is %s: choose a number from 0 (does not count) to 1 (counts in full)."
						.formatted(name, weight));
		}
	}

	/**
	 * The version of the method, which tells other weights apart.
	 */
	MethodVersion methodVersion() {
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

}
