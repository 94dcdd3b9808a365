package org.demarcationmap.demarcation.clauses;

import java.util.Arrays;
import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;

/**
 * Clauses for tests, in a word each.
 */
public final class WrittenClauses {

	private WrittenClauses() {
	}

	/**
	 * A clause without a boundary sentence.
	 * @param place topic and aspect, such as {@code oid-resolution WHOLE}
	 * @param arrangement how the work is divided
	 * @param responsible codes of the bodies that are responsible
	 */
	public static Clause clause(String place, Arrangement arrangement, String... responsible) {
		return new Clause(ClauseKey.parse(place), arrangement, new Shares(bodies(responsible), List.of(), List.of()),
				"", Validity.OPEN);
	}

	/** The same clause with another boundary sentence. */
	public static Clause bounded(Clause clause, String boundary) {
		return new Clause(clause.key(), clause.arrangement(), clause.shares(), boundary, clause.validity());
	}

	/** The place of a clause. */
	public static ClauseKey key(String topic, String aspect) {
		return new ClauseKey(new TopicSlug(topic), new Aspect(aspect));
	}

	private static List<Party> bodies(String... codes) {
		return Arrays.stream(codes).<Party>map((code) -> new Party.OfBody(new BodyCode(code))).toList();
	}

}
