package org.demarcationmap.neo4j;

import java.net.URI;

import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;

import org.springframework.boot.neo4j.autoconfigure.Neo4jProperties;

/**
 * A Neo4j server or cluster, named by {@code spring.neo4j.uri}.
 */
record RemoteDatabase(URI uri, AuthToken token) implements Database {

	static RemoteDatabase at(URI uri, Neo4jProperties.Authentication authentication) {
		return new RemoteDatabase(uri, token(authentication));
	}

	private static AuthToken token(Neo4jProperties.Authentication authentication) {
		if (authentication.getKerberosTicket() != null) {
			return AuthTokens.kerberos(authentication.getKerberosTicket());
		}
		if (authentication.getUsername() == null || authentication.getPassword() == null) {
			return AuthTokens.none();
		}
		return AuthTokens.basic(authentication.getUsername(), authentication.getPassword(), authentication.getRealm());
	}

	@Override
	public URI getUri() {
		return this.uri;
	}

	@Override
	public AuthToken getAuthToken() {
		return this.token;
	}

	@Override
	public String description() {
		return "the Neo4j server at " + this.uri;
	}

	@Override
	public void close() {
		// A server outlives its clients.
	}

}
