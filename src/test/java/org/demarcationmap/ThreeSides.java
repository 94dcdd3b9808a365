package org.demarcationmap;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;

/**
 * A rehearsal between SG2, SG17 and SG20 with the people who take part in it, one
 * delegation of whom takes part in two sides.
 */
record ThreeSides(People people, SettableClock clock) {

	static final String OF_TWO = "Placeholder delegation G";

	static final String TOPIC = "iot-identifier-requirements";

	/** Accounts, delegations and co-chairs, by those who keep them. */
	void open() {
		this.people.expert("expert-sg17", "SG17", "Placeholder delegation E", "MEMBER_STATE");
		this.people.expert("second-expert-sg17", "SG17", "Placeholder delegation F", "SECTOR_MEMBER");
		this.people.expert("expert-of-two", "SG17", OF_TWO, "MEMBER_STATE");
		this.people.account("co-chair-sg17");
		this.people.done("secretariat", """
				mutation { openDemarcation(input: {slug: "trio", title: "Three sides", mandate: "None", source: "Tests",
				  sides: ["SG2", "SG17", "SG20"], topics: ["uuid"], rules: {commentPeriodSeconds: 5, showCounts: true}})
				  { demarcation { sides { body } notice } userErrors { code message } } }""");
		List.of("A", "B").forEach((name) -> join("SG2", name));
		List.of("E", "F", "G").forEach((name) -> join("SG17", name));
		List.of("C", "D", "G").forEach((name) -> join("SG20", name));
		List.of("SG2", "SG17", "SG20")
			.forEach((side) -> this.people.appoint("trio", side, "co-chair-" + side.toLowerCase(Locale.ROOT)));
	}

	private void join(String side, String name) {
		this.people.join("trio", side, "Placeholder delegation " + name);
	}

	/** Has an expert propose, on the side of SG17, that all sides share a topic. */
	String opened(String account, String topic) {
		String proposal = ask(account, """
				mutation { submitProposal(input: { demarcation: "trio", side: "SG17", title: "Shared",
				  clauses: [{topic: "%s", arrangement: JOINT, responsible: ["SG2", "SG17", "SG20"]}]
				}) { proposal { id } userErrors { code message } } }""".formatted(topic))
			.read("$.data.submitProposal.proposal.id");
		ask(account, "mutation { openProposal(input: {proposal: \"%s\"}) { userErrors { code message } } }"
			.formatted(proposal));
		return proposal;
	}

	void take(String account, String proposal, String position) {
		ask(account, """
				mutation { takePosition(input: {proposal: "%s", %s}) { userErrors { code message } } }"""
			.formatted(proposal, position));
	}

	/** What a proposal is read as by somebody who takes no part. */
	DocumentContext read(String proposal, String fields) {
		return ask("reviewer", "{ proposal(id: \"%s\") { %s } }".formatted(proposal, fields));
	}

	/** What is missing still, as code and side. */
	List<String> blockers(String proposal) {
		return read(proposal, "blockers { code side }").<List<Map<String, String>>>read("$..blockers[*]")
			.stream()
			.map((it) -> it.get("code") + " " + it.get("side"))
			.toList();
	}

	void waitForTheEndOfComments() {
		this.clock.pass(Duration.ofSeconds(6));
	}

	DocumentContext ask(String account, String document) {
		return this.people.done(account, document);
	}

}
