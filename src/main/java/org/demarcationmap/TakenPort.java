package org.demarcationmap;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.Ordered;

/**
 * Looks whether the port is free before a database is started and filled for nothing, and
 * says how to choose another.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class TakenPort extends AbstractFailureAnalyzer<PortInUseException>
		implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

	@Override
	public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
		var environment = event.getEnvironment();
		int port = environment.getProperty("server.port", Integer.class, 8080);
		if (port > 0) {
			bind(port, environment.getProperty("server.address", "localhost"));
		}
	}

	private static void bind(int port, String address) {
		try (var socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
		}
		catch (BindException ex) {
			throw new PortInUseException(port, ex);
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("Nothing can listen on " + address + ". Correct server.address.", ex);
		}
	}

	@Override
	protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
		var next = cause.getPort() + 1;
		return new FailureAnalysis("Port " + cause.getPort() + " is taken by another program.",
				"Stop that program, or choose another port: --server.port=" + next
						+ ", which is with Maven: mvn spring-boot:run -Dspring-boot.run.arguments=--server.port="
						+ next,
				cause);
	}

}
