package org.demarcationmap;

import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Overlaps that are reviewed over HTTP.
 */
@ApplicationTest
class OverlapReviewsTests {

	private final Client client;

	OverlapReviewsTests(@LocalServerPort int port, DataFolder folder) {
		this.client = new Client(port, folder);
	}

	@Test
	void putBothSidesNextToEachOtherAndTheOverlapToSleep() {
		var overlap = overlap(0);
		var awake = total("");
		review("co-chair-sg2", overlap, "side: \"SG2\", verdict: UNCLEAR, reason: \"Which edition?\"");
		review("expert-sg2", overlap, "side: \"SG2\", verdict: DISAGREE, reason: \"Not the same.\"");
		var answer = review("expert-sg20", overlap, "side: \"SG20\", verdict: DISAGREE, reason: \"Nor for us.\"");
		assertThat(answer.<List<String>>read("$..userErrors[*].code")).isEmpty();
		assertThat(answer.<String>read("$.data.reviewOverlap.overlap.state")).isEqualTo("ASLEEP");
		assertThat(answer.<List<Map<String, Object>>>read("$.data.reviewOverlap.overlap.reviews"))
			.extracting("side", "verdict", "by")
			.containsExactly(tuple("SG2", "DISAGREE", "expert-sg2"), tuple("SG20", "DISAGREE", "expert-sg20"));
		assertThat(answer.<List<String>>read("$..earlier[*].reason")).containsExactly("Which edition?");
		assertThat(answer.<List<String>>read("$.extensions.notices")).first().asString().startsWith("REHEARSAL");
		assertThat(total("")).isEqualTo(awake - 1);
		assertThat(total(", filter: {sleeping: true}")).isOne();
		assertThat(ask("reviewer", "{ overlap(id: \"%s\") { state woke { why } } }".formatted(overlap))
			.<String>read("$.data.overlap.state")).isEqualTo("ASLEEP");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					side: "SG2", verdict: DISAGREE, reason: " "  | REASON_MISSING | A side that says DISAGREE says why. Give a reason.
					side: "SG2", verdict: UNCLEAR, reason: ""    | REASON_MISSING | A side that says UNCLEAR says why. Give a reason.
					side: "SG17", verdict: AGREE, reason: ""     | UNKNOWN_SIDE   | 'SG17' takes no part in this overlap. Those that do are SG2 and SG20.
					side: "SG2", verdict: AGREE, reason: "\\u0007" | TEXT_NOT_PLAIN | The reason holds control characters. Only line breaks and tabs are taken.
					""")
	void areRefusedWithTheMend(String input, String code, String message) {
		var answer = review("expert-sg2", overlap(1), input);
		assertThat(answer.<List<String>>read("$..userErrors[*].code")).containsExactly(code);
		assertThat(answer.<List<String>>read("$..userErrors[*].message")).containsExactly(message);
	}

	@ParameterizedTest
	@CsvSource({ "none", "0123456789012345678901234567890123456789" })
	void areRefusedForAnUnknownOverlap(String id) {
		var answer = review("expert-sg2", id, "side: \"SG2\", verdict: AGREE, reason: \"\"");
		assertThat(answer.<List<String>>read("$..userErrors[*].code")).containsExactly("UNKNOWN_OVERLAP");
	}

	@ParameterizedTest
	@CsvSource({ "expert-sg20", "co-chair-sg20", "reviewer", "secretariat" })
	void areForThoseOfThatSideOnly(String account) {
		var answer = review(account, overlap(1), "side: \"SG2\", verdict: AGREE, reason: \"\"");
		assertThat(answer.<List<String>>read("$.errors[*].extensions.code")).containsExactly("FORBIDDEN");
	}

	private DocumentContext review(String account, String overlap, String input) {
		return ask(account,
				"""
						mutation { reviewOverlap(input: {overlap: "%s", %s}) {
						  overlap { state reviews { side verdict reason by made earlier { reason } } dissolvedBy { sentence remaining } }
						  userErrors { code message } } }"""
					.formatted(overlap, input));
	}

	private String overlap(int number) {
		return ask("reviewer", "{ overlaps(demarcation: \"rehearsal\", first: 3) { edges { node { id } } } }")
			.read("$.data.overlaps.edges[%d].node.id".formatted(number));
	}

	private int total(String filter) {
		return ask("reviewer", "{ overlaps(demarcation: \"rehearsal\", first: 1%s) { totalCount } }".formatted(filter))
			.read("$.data.overlaps.totalCount");
	}

	private DocumentContext ask(String account, String document) {
		return this.client.graphql(account, document);
	}

}
