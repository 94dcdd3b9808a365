package org.demarcationmap.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

import static org.assertj.core.api.Assertions.assertThat;

class QueryPageTests {

	private final ResponseEntity<Resource> answer = new QueryPage().page();

	private String html() throws IOException {
		return Objects.requireNonNull(this.answer.getBody()).getContentAsString(StandardCharsets.UTF_8);
	}

	private List<String> addresses() throws IOException {
		return Pattern.compile("(?:src|href)=\"([^\"]+)\"")
			.matcher(html())
			.results()
			.map((match) -> match.group(1))
			.filter((address) -> !address.startsWith("data:"))
			.toList();
	}

	@Test
	void everythingThePageNeedsIsHere() throws IOException {
		assertThat(addresses()).hasSizeGreaterThan(5).allSatisfy((address) -> {
			var folder = address.startsWith("/webjars/") ? "META-INF/resources" : "static";
			assertThat(new ClassPathResource(folder + address).exists()).as(address).isTrue();
		});
	}

	@Test
	void noScriptStandsInThePageOrComesFromElsewhere() throws IOException {
		assertThat(html()).doesNotContainPattern("<script(?![^>]*src=)").doesNotContainPattern("\\son[a-z]+=");
		assertThat(header("Content-Security-Policy")).contains("default-src 'none'", "script-src 'self';",
				"frame-ancestors 'none'");
	}

	@Test
	void thePageHasATitleAndALanguage() throws IOException {
		assertThat(html()).contains("<html lang=\"en\">", "<title>Demarcation Map", "<h1 ", "<main ", "<noscript>");
	}

	private String header(String name) {
		HttpHeaders headers = this.answer.getHeaders();
		return String.valueOf(headers.getFirst(name));
	}

}
