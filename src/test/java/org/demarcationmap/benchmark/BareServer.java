package org.demarcationmap.benchmark;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.TransactionCallback;
import tools.jackson.databind.json.JsonMapper;

/**
 * The least that an HTTP server can do: one statement through the driver for each
 * request, and its answer as JSON.
 */
final class BareServer implements AutoCloseable {

	private final JsonMapper json = JsonMapper.builder().build();

	private final Driver driver;

	private final HttpServer server;

	private final boolean writes;

	BareServer(Driver driver, List<ReadShape> shapes) throws IOException {
		this(driver, shapes, false);
	}

	BareServer(Driver driver, List<ReadShape> shapes, boolean writes) throws IOException {
		this.driver = driver;
		this.writes = writes;
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		for (var index = 0; index < shapes.size(); index++) {
			var statement = shapes.get(index).statement();
			this.server.createContext("/" + index, (exchange) -> answer(exchange, statement));
		}
		this.server.start();
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	private void answer(HttpExchange exchange, String statement) throws IOException {
		try (exchange; var session = this.driver.session()) {
			var variables = this.json.readValue(exchange.getRequestBody().readAllBytes(), Map.class);
			@SuppressWarnings("unchecked")
			var parameters = (Map<String, Object>) variables;
			var found = run(session, (tx) -> tx.run(statement, parameters).list((row) -> row.get("found").asObject()));
			var body = this.json.writeValueAsBytes(Map.of("data", found));
			exchange.getResponseHeaders().add("Content-Type", "application/json");
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
		}
	}

	private <T> T run(Session session, TransactionCallback<T> work) {
		return this.writes ? session.executeWrite(work) : session.executeRead(work);
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

}
