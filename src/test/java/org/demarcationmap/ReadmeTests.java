package org.demarcationmap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The README says what is so.
 */
@ApplicationTest
class ReadmeTests {

	private final String readme = Files.readString(Path.of("README.md"));

	private final Client client;

	ReadmeTests(@LocalServerPort int port, DataFolder folder) throws IOException {
		this.client = new Client(port, folder);
	}

	@Test
	void showsTheAnswerThatItsQueryGets() {
		var answer = this.client.graphql("expert-sg2", block("graphql"));
		assertThat(answer.<Object>read("$.data")).isEqualTo(JsonPath.read(block("json"), "$.data"));
	}

	@Test
	void namesOnlyExamplesThatThereAre() throws IOException {
		try (var files = Files.list(Path.of("graphql/examples"))) {
			var examples = files.map((file) -> file.getFileName().toString()).toList();
			Pattern.compile("ask [a-z0-9-]+ +(\\d\\d-[a-z0-9-]+)")
				.matcher(this.readme)
				.results()
				.forEach((step) -> assertThat(examples).contains("demarcation-" + step.group(1) + ".graphql"));
		}
	}

	@Test
	void leadsOnlyToFilesThatThereAre() {
		Pattern.compile("]\\((?!http)([^)]+)\\)")
			.matcher(this.readme)
			.results()
			.forEach((link) -> assertThat(Path.of(link.group(1))).exists());
	}

	@Test
	void isShortEnoughToBeRead() {
		assertThat(this.readme.lines().count()).isLessThanOrEqualTo(150);
	}

	private String block(String language) {
		var fence = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(this.readme);
		assertThat(fence.find()).isTrue();
		return fence.group(1);
	}

}
