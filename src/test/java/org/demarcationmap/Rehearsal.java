package org.demarcationmap;

import java.time.Duration;

import com.jayway.jsonpath.DocumentContext;

/**
 * The steps of a proposal in the rehearsal, taken over HTTP.
 */
record Rehearsal(Client client, SettableClock clock) {

	String draft() {
		return draft("oid-resolution");
	}

	String draft(String topic) {
		return this.client.graphql("expert-sg2", """
				mutation { submitProposal(input: {
				  demarcation: "rehearsal", side: "SG2", title: "Taken",
				  clauses: [{topic: "%s", arrangement: DEFERRED}]
				}) { proposal { id } } }""".formatted(topic)).read("$.data.submitProposal.proposal.id");
	}

	DocumentContext open(String proposal) {
		return this.client.graphql("expert-sg2", """
				mutation { openProposal(input: {proposal: "%s"}) { proposal { state } userErrors { code } } }"""
			.formatted(proposal));
	}

	String opened() {
		return opened("oid-resolution");
	}

	String opened(String topic) {
		var proposal = draft(topic);
		open(proposal);
		return proposal;
	}

	String openedWithTwoClauses() {
		String proposal = this.client.graphql("expert-sg2", """
				mutation { submitProposal(input: {
				  demarcation: "rehearsal", side: "SG2", title: "Two clauses",
				  clauses: [{topic: "oid-resolution", aspect: "USE", arrangement: DEFERRED},
				            {topic: "oid-resolution", aspect: "SYNTAX", arrangement: DEFERRED}]
				}) { proposal { id } } }""").read("$.data.submitProposal.proposal.id");
		open(proposal);
		return proposal;
	}

	String supported() {
		return supported("oid-resolution");
	}

	String supported(String topic) {
		var proposal = opened(topic);
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
