package org.demarcationmap;

import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the secretariat does for those who take part, over HTTP.
 */
record People(Client client) {

	/** Makes an account that has changed its first password. */
	void account(String name) {
		var created = done("secretariat", """
				mutation { createAccount(input: {name: "%s"}) { oneTimePassword userErrors { code message } } }"""
			.formatted(name));
		var password = "%s, signed in for the first time".formatted(name.hashCode());
		this.client.remember(name, created.read("$.data.createAccount.oneTimePassword"));
		done(name, """
				mutation { changePassword(input: {currentPassword: "%s", newPassword: "%s"}) {
				  userErrors { code message } } }""".formatted(this.client.password(name), password));
		this.client.remember(name, password);
	}

	/** Makes an account of an expert who speaks for a new delegation. */
	void expert(String name, String body, String delegation, String capacity) {
		account(name);
		grant(name, body);
		delegation(delegation, capacity);
		accredit(name, delegation);
	}

	void grant(String name, String body) {
		done("secretariat", """
				mutation { grantRole(input: {participant: "%s", role: EXPERT, body: "%s"}) {
				  userErrors { code message } } }""".formatted(name, body));
	}

	void delegation(String name, String capacity) {
		done("secretariat", """
				mutation { saveDelegation(input: {name: "%s", capacity: %s, placeholder: true}) {
				  userErrors { code message } } }""".formatted(name, capacity));
	}

	void accredit(String name, String delegation) {
		done("secretariat", """
				mutation { accreditParticipant(input: {participant: "%s", delegation: "%s"}) {
				  userErrors { code message } } }""".formatted(name, delegation));
	}

	/** Ends the accreditation of an account. */
	void dismiss(String name) {
		done("secretariat", """
				mutation { accreditParticipant(input: {participant: "%s", delegation: null}) {
				  userErrors { code message } } }""".formatted(name));
	}

	void join(String demarcation, String side, String delegation) {
		part("joinSide", demarcation, side, delegation);
	}

	void leave(String demarcation, String side, String delegation) {
		part("leaveSide", demarcation, side, delegation);
	}

	private void part(String act, String demarcation, String side, String delegation) {
		done("secretariat", """
				mutation { %s(input: {demarcation: "%s", side: "%s", delegation: "%s"}) {
				  userErrors { code message } } }""".formatted(act, demarcation, side, delegation));
	}

	void appoint(String demarcation, String side, String account) {
		done("secretariat", """
				mutation { appointCoChair(input: {demarcation: "%s", side: "%s", account: "%s", nomination: "%s-R1"}) {
				  userErrors { code message } } }""".formatted(demarcation, side, account, side));
	}

	/** Asks for what is expected to be done. */
	DocumentContext done(String account, String document) {
		var answer = this.client.graphql(account, document);
		assertThat(answer.<Map<String, Object>>read("$")).as(answer.jsonString()).containsKey("data");
		assertThat(answer.<List<Object>>read("$..errors[*]")).as(answer.jsonString()).isEmpty();
		assertThat(answer.<List<Object>>read("$..userErrors[*]")).as(answer.jsonString()).isEmpty();
		return answer;
	}

}
