package org.demarcationmap.overlap.coverage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.overlap.OverlapTopic;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageReadingTests {

	private static final OverlapTopic TOPIC = new OverlapTopic("t", new TopicSlug("oid"), "OID", 2);

	/**
	 * What SG2 and SG20 have, and how that is read for the whole topic, for use, and for
	 * security. Grades and aspects of two texts are here in every combination.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			                                                  | GAP       | GAP       | GAP
			SG2 MAIN WHOLE E.1                                | EXCLUSIVE | EXCLUSIVE | EXCLUSIVE
			SG2 PART WHOLE E.1                                | EXCLUSIVE | EXCLUSIVE | EXCLUSIVE
			SG2 MAIN USE E.1                                  | EXCLUSIVE | EXCLUSIVE | GAP
			SG2 PART USE E.1                                  | EXCLUSIVE | EXCLUSIVE | GAP
			SG2 MAIN WHOLE E.1; SG20 MAIN WHOLE Y.1           | OVERLAP   | OVERLAP   | OVERLAP
			SG2 MAIN WHOLE E.1; SG20 PART WHOLE Y.1           | SYNERGY   | SYNERGY   | SYNERGY
			SG2 PART WHOLE E.1; SG20 PART WHOLE Y.1           | SYNERGY   | SYNERGY   | SYNERGY
			SG2 MAIN WHOLE E.1; SG20 MAIN USE Y.1             | OVERLAP   | OVERLAP   | SYNERGY
			SG2 MAIN WHOLE E.1; SG20 PART USE Y.1             | SYNERGY   | SYNERGY   | SYNERGY
			SG2 PART WHOLE E.1; SG20 MAIN USE Y.1             | SYNERGY   | SYNERGY   | SYNERGY
			SG2 PART WHOLE E.1; SG20 PART USE Y.1             | SYNERGY   | SYNERGY   | SYNERGY
			SG2 MAIN USE E.1; SG20 MAIN USE Y.1               | OVERLAP   | OVERLAP   | GAP
			SG2 MAIN USE E.1; SG20 PART USE Y.1               | SYNERGY   | SYNERGY   | GAP
			SG2 PART USE E.1; SG20 PART USE Y.1               | SYNERGY   | SYNERGY   | GAP
			SG2 MAIN USE E.1; SG20 MAIN SECURITY Y.1          | SYNERGY   | SYNERGY   | SYNERGY
			SG2 MAIN USE E.1; SG20 PART SECURITY Y.1          | SYNERGY   | SYNERGY   | SYNERGY
			SG2 PART USE E.1; SG20 PART SECURITY Y.1          | SYNERGY   | SYNERGY   | SYNERGY
			SG2 MAIN USE E.1; SG20 MAIN SYNTAX Y.1            | SYNERGY   | SYNERGY   | GAP
			""")
	void readsTwoSides(String claims, CoverageWord whole, CoverageWord use, CoverageWord security) {
		assertThat(word(Aspect.WHOLE, claims)).isEqualTo(whole);
		assertThat(word(new Aspect("USE"), claims)).isEqualTo(use);
		assertThat(word(new Aspect("SECURITY"), claims)).isEqualTo(security);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SG2 MAIN USE E.1; SG2 MAIN USE E.2                         | EXCLUSIVE
			SG2 PART USE E.1; SG2 MAIN WHOLE E.2; SG20 MAIN USE Y.1    | OVERLAP
			SG2 MAIN USE X.1; SG17 MAIN USE X.1                        | SYNERGY
			SG2 MAIN USE E.1 =X.1; SG17 MAIN USE X.1 =E.1              | SYNERGY
			SG2 MAIN USE X.1; SG17 MAIN USE X.1; SG17 MAIN USE X.2     | OVERLAP
			SG2 MAIN USE E.1; SG17 PART USE X.1; SG20 MAIN USE Y.1     | OVERLAP
			SG2 MAIN USE E.1; SG17 PART USE X.1; SG20 PART USE Y.1     | SYNERGY
			SG2 PART USE E.1; SG17 MAIN SYNTAX X.1; SG20 MAIN USE Y.1  | SYNERGY
			SG2 MAIN USE E.1 >Y.9@SG20                                 | SYNERGY
			SG2 MAIN SYNTAX E.1 >Y.9@SG20                              | GAP
			SG2 MAIN USE E.1; SG2 PART SYNTAX E.2 >Y.9@SG20            | EXCLUSIVE
			""")
	void readsWorksReferencesAndThreeSides(String claims, CoverageWord use) {
		assertThat(word(new Aspect("USE"), claims)).isEqualTo(use);
	}

	@Test
	void readsTheSameWhateverTheOrderOfSidesAndClaims() {
		var random = new Random(7);
		for (var round = 0; round < 300; round++) {
			var claims = claims(random);
			var turned = new ArrayList<>(claims);
			Collections.shuffle(turned, random);
			for (var aspect : List.of(Aspect.WHOLE, new Aspect("USE"), new Aspect("SECURITY"))) {
				assertThat(CoverageReading.of(aspect, Claims.SIDES.reversed(), turned).word())
					.isEqualTo(CoverageReading.of(aspect, Claims.SIDES, claims).word());
			}
		}
	}

	private static List<Claim> claims(Random random) {
		return IntStream.range(0, random.nextInt(6))
			.mapToObj((_) -> "%s %s %s E.%d".formatted(pick(random, "SG2", "SG17", "SG20"),
					pick(random, "MAIN", "PART"), pick(random, "WHOLE", "USE", "SECURITY"), 1 + random.nextInt(3)))
			.flatMap((claim) -> Claims.of(claim).stream())
			.toList();
	}

	private static String pick(Random random, String... values) {
		return values[random.nextInt(values.length)];
	}

	private static CoverageWord word(Aspect aspect, String claims) {
		return reading(aspect, claims).word();
	}

	private static CoverageReading reading(Aspect aspect, String claims) {
		return CoverageReading.of(aspect, Claims.SIDES, Claims.of((claims != null) ? claims : ""));
	}

	@Nested
	class SaysWhy {

		@ParameterizedTest
		@CsvSource(delimiter = '|',
				textBlock = """
						                                                        | None of SG2, SG17 and SG20 treats the topic “OID” by use in a current text.
						SG2 PART USE E.1; SG2 PART WHOLE E.2                    | SG2 alone treats the topic “OID” by use: SG2 in E.1 (and 1 more), as a part.
						SG2 MAIN USE E.1; SG20 MAIN WHOLE Y.1                   | SG2 and SG20 both treat the topic “OID” by use as a main subject: SG2 in E.1; SG20 in Y.1.
						SG2 MAIN USE E.1; SG17 PART USE X.1; SG20 MAIN USE Y.1  | SG2 and SG20 both treat the topic “OID” by use as a main subject: SG2 in E.1; SG20 in Y.1. It is treated, too: SG17 in X.1, as a part.
						SG2 MAIN USE E.1; SG20 PART USE Y.1                     | SG2 and SG20 both treat the topic “OID” by use, but not both as a main subject: SG2 in E.1, as a main subject; SG20 in Y.1, as a part.
						SG2 MAIN USE X.1; SG17 MAIN USE X.1                     | SG2 and SG17 both treat the topic “OID” by use, but in one and the same work: SG2 in X.1, as a main subject; SG17 in X.1, as a main subject.
						SG2 MAIN USE E.1 >Y.9@SG20; SG17 PART SYNTAX X.1        | SG2 alone treats the topic “OID” by use: SG2 in E.1, as a main subject; SG17 treats another aspect of it, in X.1; E.1 of SG2 refers to Y.9 of SG20.
						""")
		void ofAnAspect(String claims, String why) {
			assertThat(sentence(new Aspect("USE"), claims, Claims.SIDES)).isEqualTo(why);
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|',
				textBlock = """
						                                             | Neither SG2 nor SG20 treats the topic “OID” in a current text.
						SG2 MAIN USE E.1; SG20 MAIN SYNTAX Y.1       | SG2 and SG20 both treat the topic “OID”, but as a main subject of different aspects: SG2 in E.1, as a main subject, by use; SG20 in Y.1, as a main subject, by syntax.
						""")
		void ofTheWholeTopic(String claims, String why) {
			assertThat(sentence(Aspect.WHOLE, claims, List.of(new BodyCode("SG2"), new BodyCode("SG20"))))
				.isEqualTo(why);
		}

		@ParameterizedTest
		@ValueSource(strings = { "SG2 MAIN USE E.1", "SG2 MAIN USE E.1; SG20 MAIN USE Y.1" })
		void namesEveryTextThatTheReadingRestsOn(String claims) {
			assertThat(Claims.of(claims)).allSatisfy((claim) -> assertThat(sentence(Aspect.WHOLE, claims, Claims.SIDES))
				.contains(claim.deliverable().name().value()));
		}

		private String sentence(Aspect aspect, String claims, List<BodyCode> sides) {
			return new CoverageSentence(TOPIC, reading(aspect, claims), sides).text();
		}

	}

}
