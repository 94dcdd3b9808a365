package org.demarcationmap.graphql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.demarcationmap.SettableClock;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs every document of {@code graphql/examples} in the order of their names, as the
 * README does. A comment {@code # As expert-sg2} says who asks, the reviewer where it is
 * missing. Variables stand in a JSON file of the same name; one that begins with a dollar
 * is a path into what the documents before it answered, such as
 * {@code $.submitProposal.proposal.id}.
 */
@ApplicationTest
class ExamplesTests {

	private static final Path EXAMPLES = Path.of("graphql/examples");

	private static final Pattern ASKS = Pattern.compile("^# As ([a-z0-9-]+)", Pattern.MULTILINE);

	private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
	};

	/** Longer than the comment period of a rehearsal. */
	private static final Duration A_WHILE = Duration.ofMinutes(1);

	private final Map<String, Object> answers = new LinkedHashMap<>();

	private final JsonMapper json = new JsonMapper();

	private final SettableClock clock;

	private final RestClient client;

	private final Map<String, String> passwords;

	ExamplesTests(@LocalServerPort int port, DataFolder folder, SettableClock clock) throws IOException {
		this.clock = clock;
		this.client = RestClient.create("http://127.0.0.1:" + port + "/graphql");
		this.passwords = Files.readAllLines(folder.path().resolve("first-passwords.txt"))
			.stream()
			.map((line) -> line.split(":", 2))
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> parts[1]));
	}

	@TestFactory
	Stream<DynamicTest> everyExampleAnswers() throws IOException {
		try (var files = Files.list(EXAMPLES)) {
			return files.filter((file) -> file.toString().endsWith(".graphql"))
				.sorted()
				.toList()
				.stream()
				.map((file) -> DynamicTest.dynamicTest(file.getFileName().toString(), file.toUri(),
						() -> answers(file)));
		}
	}

	private void answers(Path file) throws IOException {
		var document = Files.readString(file);
		var answer = JsonPath.parse(ask(document, variables(file)));
		assertThat(answer.<Map<String, Object>>json()).doesNotContainKey("errors");
		assertThat(answer.<List<Object>>read("$..userErrors[*]")).isEmpty();
		this.answers.putAll(answer.<Map<String, Object>>read("$.data"));
		this.clock.pass(A_WHILE);
	}

	private String ask(String document, Map<String, Object> variables) {
		var asks = ASKS.matcher(document);
		var account = asks.find() ? asks.group(1) : "reviewer";
		return String.valueOf(this.client.post()
			.headers((headers) -> headers.setBasicAuth(account, String.valueOf(this.passwords.get(account))))
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("query", document, "variables", variables))
			.retrieve()
			.body(String.class));
	}

	private Map<String, Object> variables(Path file) throws IOException {
		var beside = Path.of(file.toString().replaceFirst("\\.graphql$", ".json"));
		if (!Files.exists(beside)) {
			return Map.of();
		}
		DocumentContext before = JsonPath.parse(this.answers);
		var variables = this.json.readValue(Files.readString(beside), MAP);
		variables.replaceAll((_, value) -> value.toString().startsWith("$.") ? before.read(value.toString()) : value);
		return variables;
	}

}
