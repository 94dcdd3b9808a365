package org.demarcationmap.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.neo4j.DataFolder;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts of a first start, and requests that carry their sign-in.
 *
 * @param passwords the password of each
 */
record Accounts(Map<String, String> passwords) {

	private static final JsonMapper json = JsonMapper.builder().build();

	static Accounts in(DataFolder folder) throws IOException {
		return new Accounts(Files.readAllLines(folder.path().resolve("first-passwords.txt"))
			.stream()
			.map((line) -> line.split(":", 2))
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> parts[1])));
	}

	HttpRequest post(String account, String address, Object content) {
		return request(account, address).header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(content)))
			.build();
	}

	HttpRequest.Builder request(String account, String address) {
		var credentials = account + ":" + this.passwords.get(account);
		var encoded = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
		return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Basic " + encoded);
	}

}
