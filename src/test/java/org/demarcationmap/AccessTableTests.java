package org.demarcationmap;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import graphql.schema.GraphQLObjectType;
import org.demarcationmap.AccessTable.Who;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table in {@code src/docs/access.md} lists every operation there is, and every cell
 * of it holds: what it refuses is refused and leaves nothing behind.
 */
@ApplicationTest
class AccessTableTests {

	private static final String LEFT_BEHIND = """
			CYPHER 25
			MATCH (thing)
			WHERE NOT thing:Entry AND NOT thing:JournalHead AND NOT thing:DatabaseLock
			  AND NOT thing:FindingSet AND NOT thing:OverlapCounts AND NOT thing:Word AND NOT thing:PassedDeadline
			RETURN count(thing) + COUNT {
			  MATCH (entry:Entry)
			  WHERE entry.actor <> 'system' AND NOT entry.kind IN ['SignedIn', 'SignInRefused', 'RightRefused']
			} AS things
			""";

	/** Takes away what others are tried on. */
	private static final Comparator<String> LAST_OF_ALL = Comparator.comparing("Mutation.resetRehearsal"::equals);

	private static final Set<String> REFUSALS = Set.of("FORBIDDEN", "UNAUTHENTICATED");

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	private final AccessTable table = AccessTable.read();

	private final String address;

	private final Client client;

	private final SettableClock clock;

	private final GraphQlSource source;

	private final List<RequestMappingInfoHandlerMapping> mappings;

	private final Neo4jClient database;

	private final Map<String, String> passwords = new HashMap<>();

	AccessTableTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, GraphQlSource source,
			ObjectProvider<RequestMappingInfoHandlerMapping> mappings, Neo4jClient database) {
		this.address = "http://127.0.0.1:" + port;
		this.client = new Client(port, folder);
		this.clock = clock;
		this.source = source;
		this.mappings = mappings.orderedStream().toList();
		this.database = database;
	}

	@Test
	void listsEveryOperationAndNoOther() {
		assertThat(this.table.rows().keySet()).containsExactlyInAnyOrderElementsOf(operations());
	}

	private Set<String> operations() {
		var operations = new TreeSet<String>();
		for (var root : List.of("Query", "Mutation", "Subscription")) {
			if (this.source.schema().getType(root) instanceof GraphQLObjectType type) {
				type.getFieldDefinitions().forEach((field) -> operations.add(root + "." + field.getName()));
			}
		}
		this.mappings.stream()
			.flatMap((mapping) -> mapping.getHandlerMethods().keySet().stream())
			.flatMap(AccessTableTests::addresses)
			.filter((it) -> !it.endsWith("/error"))
			.forEach(operations::add);
		return operations;
	}

	private static Stream<String> addresses(RequestMappingInfo mapping) {
		return mapping.getPatternValues()
			.stream()
			.flatMap((path) -> mapping.getMethodsCondition().getMethods().isEmpty() ? Stream.of("ANY " + path)
					: mapping.getMethodsCondition().getMethods().stream().map((method) -> method + " " + path));
	}

	@TestFactory
	Stream<DynamicTest> holdsInEveryCell() {
		createExpertOfAnotherBody();
		var tries = Tries.of(this.source.schema(), new TriedThings(this.client, this.clock).make());
		var operations = this.table.rows().keySet().stream().sorted(LAST_OF_ALL).toList();
		return Stream.concat(
				operations.stream().map((it) -> DynamicTest.dynamicTest(it + " refuses", () -> refuses(it, tries))),
				operations.stream().map((it) -> DynamicTest.dynamicTest(it + " lets in", () -> letsIn(it, tries))));
	}

	private void refuses(String operation, Tries tries) throws Exception {
		var before = things();
		for (var who : those(operation, false)) {
			assertThat(isRefused(operation, tries, who)).as("%s refuses %s", operation, who).isTrue();
		}
		assertThat(things()).as("%s leaves nothing behind", operation).isEqualTo(before);
	}

	private void letsIn(String operation, Tries tries) throws Exception {
		for (var who : those(operation, true)) {
			assertThat(isRefused(operation, tries, who)).as("%s lets %s in", operation, who).isFalse();
		}
	}

	private List<Who> those(String operation, boolean allowed) {
		return this.table.rows()
			.getOrDefault(operation, Map.of())
			.entrySet()
			.stream()
			.filter((cell) -> cell.getValue() == allowed)
			.map(Map.Entry::getKey)
			.toList();
	}

	private boolean isRefused(String operation, Tries tries, Who who) throws Exception {
		if (operation.startsWith("Subscription.")) {
			return isRefusedStatus(open(tries.document(operation), who));
		}
		if (operation.contains(".") && !operation.contains(" ")) {
			var answer = send(graphql(tries.document(operation), who));
			return isRefusedStatus(answer.statusCode()) || JsonPath.parse(answer.body())
				.<List<String>>read("$..extensions.code")
				.stream()
				.anyMatch(REFUSALS::contains);
		}
		var method = operation.substring(0, operation.indexOf(' '));
		var request = request(tries.path(operation), who).method(method.equals("ANY") ? "GET" : method,
				BodyPublishers.noBody());
		return isRefusedStatus(send(request).statusCode());
	}

	private static boolean isRefusedStatus(int status) {
		return status == 401 || status == 403;
	}

	private HttpRequest.Builder graphql(String document, Who who) {
		return request("/graphql", who).header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(this.json.writeValueAsString(Map.of("query", document))));
	}

	/** The status of a stream, of which nothing is read. */
	private int open(String document, Who who) throws IOException, InterruptedException {
		var request = graphql(document, who).header("Accept", "text/event-stream").build();
		var answer = this.http.send(request, BodyHandlers.ofInputStream());
		answer.body().close();
		return answer.statusCode();
	}

	private HttpRequest.Builder request(String path, Who who) {
		var request = HttpRequest.newBuilder(URI.create(this.address + path));
		if (who != Who.ANONYMOUS) {
			var account = who.account();
			var password = this.passwords.getOrDefault(account, this.client.password(account));
			request.header("Authorization", "Basic "
					+ Base64.getEncoder().encodeToString((account + ":" + password).getBytes(StandardCharsets.UTF_8)));
		}
		return request;
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

	private long things() {
		return this.database.query(LEFT_BEHIND).fetchAs(Long.class).one().orElseThrow();
	}

	private void createExpertOfAnotherBody() {
		var name = Who.OTHER_EXPERT.account();
		var made = this.client.graphql("secretariat",
				"mutation { createAccount(input: {name: \"%s\"}) { oneTimePassword userErrors { message } } }"
					.formatted(name));
		var once = made.<String>read("$.data.createAccount.oneTimePassword");
		this.client.graphql("secretariat",
				"mutation { grantRole(input: {participant: \"%s\", role: EXPERT, body: \"SG17\"}) { userErrors { code } } }"
					.formatted(name));
		this.passwords.put(name, once);
		var own = "correct horse battery";
		var changed = unchecked(graphql(
				"mutation { changePassword(input: {currentPassword: \"%s\", newPassword: \"%s\"}) { participant } }"
					.formatted(once, own),
				Who.OTHER_EXPERT));
		assertThat(changed).contains("\"participant\":\"" + name + "\"");
		this.passwords.put(name, own);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			reviewer,    PUBLIC,     true
			reviewer,    TIES,       false
			reviewer,    RESTRICTED, false
			expert-sg2,  TIES,       true
			co-chair-sg2, TIES,      true
			expert-sg2,  RESTRICTED, false
			secretariat, TIES,       true
			secretariat, RESTRICTED, true
			""")
	void tellsSourcesAndQuotesToThoseWhoMaySeeThem(String account, String confidentiality, boolean told) {
		makeConfidential(confidentiality);
		var answer = this.client.graphql(account, """
				{ deliverable(name: "E.192") { title scope source provenance { source }
				    editions(first: 1) { edges { node { abstract source } } } }
				  search(text: "zebrafinch") { totalCount } }""");
		var texts = List.of(answer.<Object>read("$.data.deliverable.source"),
				answer.<Object>read("$.data.deliverable.provenance.source"));
		assertThat(texts).containsOnly(told ? "a page of theirs" : "withheld: " + confidentiality);
		assertThat(answer.<Object>read("$.data.deliverable.scope")).isEqualTo(told ? "About zebrafinch" : null);
		assertThat(answer.<List<Object>>read("$..abstract")).containsOnly(told ? "What zebrafinch says" : null);
		assertThat(answer.<Integer>read("$.data.search.totalCount")).isEqualTo(told ? 1 : 0);
	}

	private void makeConfidential(String confidentiality) {
		this.database
			.query("""
					CYPHER 25
					MATCH (text:Deliverable {name: 'E.192'})-[:HAS_EDITION]->(edition:Edition)
					SET text.scope = 'About zebrafinch', text.source = 'a page of theirs', text.confidentiality = $confidentiality,
					    edition.abstract = 'What zebrafinch says', edition.source = 'a page of theirs',
					    edition.confidentiality = $confidentiality
					""")
			.bind(confidentiality)
			.to("confidentiality")
			.run();
	}

	private String unchecked(HttpRequest.Builder request) {
		try {
			return send(request).body();
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
