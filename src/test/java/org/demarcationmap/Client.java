package org.demarcationmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.demarcationmap.neo4j.DataFolder;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/**
 * Speaks to a running application over HTTP, signed in with its first passwords.
 */
public class Client {

	/** Sends also what no UTF-8 can hold. */
	private static final JsonMapper JSON = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

	private final RestClient http;

	private final Map<String, String> passwords;

	Client(int port, DataFolder folder) {
		this.http = RestClient.builder()
			.baseUrl("http://127.0.0.1:" + port)
			.defaultStatusHandler((_) -> true, (_, _) -> {
			})
			.build();
		this.passwords = passwords(folder);
	}

	private static Map<String, String> passwords(DataFolder folder) {
		try {
			return Files.readAllLines(folder.path().resolve("first-passwords.txt"))
				.stream()
				.map((line) -> line.split(":", 2))
				.collect(Collectors.toConcurrentMap((parts) -> parts[0], (parts) -> parts[1]));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public DocumentContext graphql(String account, String document) {
		return graphql(account, document, Map.of());
	}

	DocumentContext graphql(String account, String document, Map<String, Object> variables) {
		return JsonPath.parse(this.http.post()
			.uri("/graphql")
			.headers((headers) -> headers.setBasicAuth(account, password(account)))
			.contentType(MediaType.APPLICATION_JSON)
			.body(JSON.writeValueAsString(Map.of("query", document, "variables", variables)))
			.retrieve()
			.body(String.class));
	}

	public ResponseEntity<String> get(String account, String path) {
		return this.http.get()
			.uri(path)
			.headers((headers) -> headers.setBasicAuth(account, password(account)))
			.retrieve()
			.toEntity(String.class);
	}

	public ResponseEntity<String> post(String account, String path, byte[] body) {
		return this.http.post()
			.uri(path)
			.headers((headers) -> headers.setBasicAuth(account, password(account)))
			.body(body)
			.retrieve()
			.toEntity(String.class);
	}

	RestClient anonymous() {
		return this.http;
	}

	void remember(String account, String password) {
		this.passwords.put(account, password);
	}

	String password(String account) {
		return this.passwords.getOrDefault(account, "");
	}

}
