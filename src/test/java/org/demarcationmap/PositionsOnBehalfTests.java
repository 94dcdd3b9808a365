package org.demarcationmap;

import java.util.List;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What others record on behalf of delegations, over HTTP: one position, or many at once
 * from a report.
 */
@ApplicationTest
class PositionsOnBehalfTests {

	private static final String B = "Placeholder delegation B";

	private static final String C = "Placeholder delegation C";

	private final Client client;

	private final Rehearsal rehearsal;

	private String proposal = "";

	PositionsOnBehalfTests(@LocalServerPort int port, DataFolder folder, SettableClock clock) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
	}

	@BeforeEach
	void open() {
		this.proposal = this.rehearsal.openedWithTwoClauses();
	}

	@Test
	void nameTheirSourceAndAreConfirmedByTheDelegation() {
		var answer = take("co-chair-sg20", "onBehalfOf: \"" + C + "\", source: \"Minutes, item 3\", stand: SUPPORT");
		assertThat(codes(answer)).isEmpty();
		assertThat(onBehalf("expert-sg20")).containsExactly("Minutes, item 3");
		assertThat(onBehalf("second-expert-sg20")).isEmpty();
		assertThat(codes(confirm("expert-sg20"))).isEmpty();
		assertThat(onBehalf("expert-sg20")).isEmpty();
		assertThat(codes(confirm("expert-sg20"))).containsExactly("NOTHING_TO_CONFIRM");
		assertThat(codes(take("co-chair-sg20", "onBehalfOf: \"" + C + "\", source: \"Mail\", stand: ABSTAIN")))
			.containsExactly("OWN_POSITION");
		assertThat(proposal("positions { stand onBehalf }").<List<Boolean>>read("$..onBehalf")).containsExactly(false);
	}

	@Test
	void areRecordedByCoChairsOfTheSideAndTheSecretariatAlone() {
		var position = "onBehalfOf: \"" + C + "\", source: \"Mail\", stand: SUPPORT";
		assertThat(take("co-chair-sg2", position).<String>read("$.errors[0].message"))
			.startsWith("Only the co-chair of SG20 and the secretariat may record a position on behalf of " + C);
		assertThat(take("expert-sg20", position).<String>read("$.errors[0].extensions.code")).isEqualTo("FORBIDDEN");
		assertThat(codes(take("secretariat", position))).isEmpty();
	}

	@Test
	void comeManyAtOnceAllOrNone() {
		var refused = report(
				"{delegation: \"%s\", stand: SUPPORT}, {delegation: \"%s\", stand: CONCERN, text: \"No.\"}, "
						+ "{delegation: \"Nobody\", stand: SUPPORT}, {delegation: \"%s\", stand: ABSTAIN}");
		assertThat(codes(refused)).containsExactly("CONDITION_MISSING", "UNKNOWN_DELEGATION", "DUPLICATE_POSITION");
		assertThat(refused.<List<String>>read("$..userErrors[*].message").getFirst())
			.isEqualTo("Row 2: A CONCERN needs to say what would lift it.");
		assertThat(refused.<List<String>>read("$..userErrors[0].path[*]")).containsExactly("positions", "1",
				"wouldLift");
		assertThat(proposal("positions { stand }").<List<String>>read("$..stand")).isEmpty();
		var done = report("{delegation: \"%s\", stand: SUPPORT}, {delegation: \"%s\", stand: CONCERN, text: \"No.\", "
				+ "wouldLift: \"Yes.\"}");
		assertThat(codes(done)).isEmpty();
		assertThat(proposal("positions { delegation stand source }").<List<String>>read("$..stand"))
			.containsExactly("SUPPORT", "CONCERN");
	}

	private DocumentContext report(String rows) {
		return this.client.graphql("secretariat", """
				mutation { recordPositions(input: {proposal: "%s", source: "Report of the meeting", positions: [%s]}) {
				  proposal { id } userErrors { code message path } } }""".formatted(this.proposal,
				rows.formatted(B, C, B)));
	}

	private List<String> onBehalf(String account) {
		return this.client
			.graphql(account, "{ positionsOnMyBehalf { edges { node { proposal position { source } } } } }")
			.read("$..node[?(@.proposal == '" + this.proposal + "')].position.source");
	}

	private DocumentContext take(String account, String position) {
		return this.rehearsal.take(account, this.proposal, position);
	}

	private DocumentContext confirm(String account) {
		return this.client.graphql(account, """
				mutation { confirmPosition(input: {proposal: "%s"}) { proposal { id } userErrors { code message } } }"""
			.formatted(this.proposal));
	}

	private DocumentContext proposal(String fields) {
		return this.client.graphql("reviewer", "{ proposal(id: \"" + this.proposal + "\") { " + fields + " } }");
	}

	private static List<String> codes(DocumentContext answer) {
		return answer.read("$..userErrors[*].code");
	}

}
