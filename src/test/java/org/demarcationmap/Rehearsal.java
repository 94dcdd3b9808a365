package org.demarcationmap;

import java.time.Duration;

import com.jayway.jsonpath.DocumentContext;

/**
 * The steps of a proposal in the rehearsal, taken over HTTP.
 */
record Rehearsal(Client client, SettableClock clock) {

	String draft() {
		return this.client.graphql("expert-sg2", """
				mutation { submitProposal(input: {
				  demarcation: "rehearsal", side: "SG2", title: "Taken",
				  clauses: [{topic: "oid-resolution", arrangement: DEFERRED}]
				}) { proposal { id } } }""").read("$.data.submitProposal.proposal.id");
	}

	DocumentContext open(String proposal) {
		return this.client.graphql("expert-sg2", """
				mutation { openProposal(input: {proposal: "%s"}) { proposal { state } userErrors { code } } }"""
			.formatted(proposal));
	}

	String opened() {
		var proposal = draft();
		open(proposal);
		return proposal;
	}

	String supported() {
		var proposal = opened();
		take("second-expert-sg2", proposal, "stand: SUPPORT");
		take("expert-sg20", proposal, "stand: SUPPORT");
		this.clock.pass(Duration.ofSeconds(6));
		return proposal;
	}

	DocumentContext take(String account, String proposal, String position) {
		return this.client.graphql(account, """
				mutation { takePosition(input: {proposal: "%s", %s}) {
				  proposal { state positions { delegation stand } } userErrors { code message } } }"""
			.formatted(proposal, position));
	}

	DocumentContext conclude(String account, String proposal, String side) {
		return this.client.graphql(account, """
				mutation { recordConclusion(input: {proposal: "%s", side: "%s", outcome: AGREED}) {
				  proposal { state } userErrors { code message } } }""".formatted(proposal, side));
	}

}
