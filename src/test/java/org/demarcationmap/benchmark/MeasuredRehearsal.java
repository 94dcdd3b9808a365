package org.demarcationmap.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

import org.demarcationmap.neo4j.DataFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rehearsal's people at work over HTTP, on proposals that are measured.
 */
final class MeasuredRehearsal implements AutoCloseable {

	/** Who speaks for which delegation. */
	static final Map<String, String> DELEGATIONS = Map.of("expert-sg2", "Placeholder delegation A", "second-expert-sg2",
			"Placeholder delegation B", "expert-sg20", "Placeholder delegation C", "second-expert-sg20",
			"Placeholder delegation D");

	static final String TAKE = """
			mutation ($proposal: ID!) { takePosition(input: {proposal: $proposal, stand: SUPPORT}) {
			  proposal { id } userErrors { code } } }
			""";

	private static final String SUBMIT = """
			mutation ($clauses: [ClauseInput!]!) { submitProposal(input: {demarcation: "rehearsal", side: "SG2",
			  title: "Measured", clauses: $clauses}) { proposal { id } userErrors { message } } }
			""";

	private static final String OPEN = """
			mutation ($proposal: ID!) { openProposal(input: {proposal: $proposal}) {
			  proposal { id } userErrors { message } } }
			""";

	private final JsonMapper json = JsonMapper.builder().build();

	private final HttpClient client = HttpClient.newHttpClient();

	private final Accounts accounts;

	private final String url;

	MeasuredRehearsal(DataFolder folder, int port) throws IOException {
		this.accounts = Accounts.in(folder);
		this.url = "http://127.0.0.1:" + port + "/graphql";
	}

	/** An open proposal with these clauses. */
	String opened(List<Map<String, Object>> clauses) throws IOException, InterruptedException {
		var id = send("expert-sg2", SUBMIT, Map.of("clauses", clauses)).at("/data/submitProposal/proposal/id")
			.asString();
		send("expert-sg2", OPEN, Map.of("proposal", id));
		return id;
	}

	JsonNode send(String account, String document, Map<String, Object> variables)
			throws IOException, InterruptedException {
		var answer = this.json.readTree(
				this.client.send(request(account, document, variables), HttpResponse.BodyHandlers.ofString()).body());
		if (answer.has("errors") || answer.findValues("userErrors").stream().anyMatch((errors) -> !errors.isEmpty())) {
			throw new IllegalStateException("It was refused: " + answer);
		}
		return answer;
	}

	HttpRequest request(String account, String document, Map<String, Object> variables) {
		return this.accounts.post(account, this.url, Map.of("query", document, "variables", variables));
	}

	/** The position of an account's delegation on a proposal. */
	HttpRequest position(String account, String proposal) {
		return request(account, TAKE, Map.of("proposal", proposal));
	}

	Accounts accounts() {
		return this.accounts;
	}

	@Override
	public void close() {
		this.client.close();
	}

}
