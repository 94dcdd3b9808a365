package org.demarcationmap;

import java.util.Map;

/**
 * Things of the rehearsal on which operations are tried: all of SG2's side, and of
 * expert-sg2.
 */
record TriedThings(Client client, SettableClock clock) {

	/** What stands for the words of {@code tries.properties} that begin with a dollar. */
	Map<String, String> make() {
		var rehearsal = new Rehearsal(this.client, this.clock);
		var open = rehearsal.opened();
		return Map.of("draft", rehearsal.draft(), "open", open, "overlap", overlap(), "concern", concern(open),
				"annotation", annotation(), "rules", rules());
	}

	private String overlap() {
		return read("{ overlaps(demarcation: \"rehearsal\", first: 1) { edges { node { id } } } }",
				"$.data.overlaps.edges[0].node.id");
	}

	private String concern(String proposal) {
		read("""
				mutation { takePosition(input: {proposal: "%s", stand: CONCERN, text: "Too wide", wouldLift: "Less"}) {
				  userErrors { message } } }""".formatted(proposal), "$.data.takePosition.userErrors");
		return read("{ proposal(id: \"%s\") { concerns(first: 1) { edges { node { id } } } } }".formatted(proposal),
				"$.data.proposal.concerns.edges[0].node.id");
	}

	private String annotation() {
		return read("""
				mutation { annotate(input: {demarcation: "rehearsal", topic: "oid-resolution", kind: TERM, text: "?"}) {
				  annotation { id } } }""", "$.data.annotate.annotation.id");
	}

	private String rules() {
		this.client.graphql("co-chair-sg2",
				"""
						mutation { proposeRules(input: {demarcation: "rehearsal", side: "SG2", rules: {quorum: 1}, reason: "?"}) {
						  userErrors { message } } }""");
		return read("{ demarcation(slug: \"rehearsal\") { proposedRules { id } } }",
				"$.data.demarcation.proposedRules.id");
	}

	private String read(String document, String path) {
		return String.valueOf(this.client.graphql("expert-sg2", document).<Object>read(path));
	}

}
