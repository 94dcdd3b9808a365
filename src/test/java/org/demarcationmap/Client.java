package org.demarcationmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.stream.Collectors;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.demarcationmap.neo4j.DataFolder;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/**
 * Speaks to a running application over HTTP, signed in with its first passwords.
 */
public class Client {

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
				.collect(Collectors.toMap((parts) -> parts[0], (parts) -> parts[1]));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public DocumentContext graphql(String account, String document) {
		return JsonPath.parse(this.http.post()
			.uri("/graphql")
			.headers((headers) -> headers.setBasicAuth(account, password(account)))
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("query", document))
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

	String password(String account) {
		return this.passwords.getOrDefault(account, "");
	}

}
