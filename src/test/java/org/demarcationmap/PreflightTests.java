package org.demarcationmap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import com.jayway.jsonpath.DocumentContext;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import org.demarcationmap.catalogue.GraphLook;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Work items that do not exist, asked about over HTTP.
 */
@ApplicationTest
@Import(GraphLook.class)
class PreflightTests {

	private static final String ASKED = """
			title: "Requirements for IoT identifiers", scope: "Assignment and resolution of identifiers", references: ["E.164"]""";

	private static final int AT_ONCE = 8;

	private static final int TEXTS = 1000;

	private final Client client;

	private final GraphLook look;

	PreflightTests(@LocalServerPort int port, DataFolder folder, GraphLook look) {
		this.client = new Client(port, folder);
		this.look = look;
	}

	private DocumentContext ask(String input) {
		return this.client.graphql("reviewer", """
				{ preflight(input: {%s}) { overlapCount topics { counts topic { slug } }
				  overlaps { score deliverable { name } responsible { name body { code } question { name } }
				    evidence { text ... on TopicPath { nodes { kind id name } } } }
				  liaise { reason strongest { name } party { name } } unresolved { name } reading { text } } }
				""".formatted(input));
	}

	@Test
	void tellsWhatAWorkItemWouldOverlapWith() {
		var answer = ask(ASKED + ", demarcation: \"rehearsal\", first: 3");
		assertThat(answer.<List<Object>>read("$.data.preflight.overlaps")).hasSize(3);
		assertThat(answer.<List<String>>read("$..nodes[?(@.kind == 'PLANNED')].name")).contains("the work item");
		assertThat(answer.<List<String>>read("$.data.preflight.overlaps[*].responsible[*].body.code"))
			.containsAnyOf("SG2", "SG20")
			.doesNotContain("SG17");
		assertThat(answer.<String>read("$.extensions.notices[0]")).contains("REHEARSAL");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					title: "Owls", demarcation: "nowhere" | UNKNOWN_DEMARCATION | There is no demarcation 'nowhere'. There are: iot-identification-nnai, rehearsal.
					title: "Owls", responsible: "SG99"    | UNKNOWN_BODY        | There is no body 'SG99'. Write its code, such as SG20, or name a Question, such as Q6/20.
					title: " "                            | TEXT_MISSING        | The title is empty. Give one.
					title: "Owls", first: 51              | PAGE_TOO_LARGE      | `first` is 51: ask for at most 50 overlaps.
					""")
	void refusesWithASentence(String input, String code, String message) {
		var answer = ask(input);
		assertThat(answer.<String>read("$.errors[0].extensions.code")).isEqualTo(code);
		assertThat(answer.<String>read("$.errors[0].message")).isEqualTo(message);
	}

	@Test
	void refusesAMegabyte() {
		var answer = this.client.post("reviewer", "/graphql", ("{\"query\": \"{ preflight(input: {title: \\\""
				+ "x".repeat(1_000_000) + "\\\"}) { overlapCount } }\"}")
			.getBytes(StandardCharsets.UTF_8));
		assertThat(answer.getStatusCode().is4xxClientError()).isTrue();
		assertThat(answer.getBody()).contains("larger than 262144 bytes");
	}

	@Test
	void standsBesideAnImportAndLeavesNothing() {
		var asking = IntStream.range(0, AT_ONCE)
			.mapToObj((_) -> CompletableFuture
				.supplyAsync(() -> IntStream.range(0, 3).mapToObj((_) -> ask(ASKED)).toList()))
			.toList();
		this.client.post("secretariat", "/imports", table().getBytes(StandardCharsets.UTF_8));
		assertThat(asking.stream().flatMap((answers) -> answers.join().stream()))
			.allSatisfy((answer) -> assertThat(answer.<List<Object>>read("$..errors")).isEmpty())
			.allSatisfy((answer) -> assertThat(answer.<Integer>read("$.data.preflight.overlapCount")).isPositive());
		Awaitility.await()
			.untilAsserted(() -> assertThat(this.look.count("(text:Deliverable WHERE text.name STARTS WITH 'T.Lamp-')"))
				.isEqualTo(TEXTS));
		assertThat(this.look.count("(text:Deliverable WHERE text.title = 'Requirements for IoT identifiers')"))
			.isZero();
		assertThat(this.look.count("(thing WHERE thing.key = 'planned')")).isZero();
	}

	private static String table() {
		return IntStream.range(0, TEXTS)
			.mapToObj((number) -> "T.Lamp-" + number
					+ ",RECOMMENDATION,Identifiers of lamps,SG2,IN_FORCE,a source,verified\n")
			.collect(Collectors.joining("", "name,kind,title,body,status,source,verification\n", ""));
	}

}
