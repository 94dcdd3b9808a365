package org.demarcationmap.access.graphql;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.graphql.autoconfigure.GraphQlCorsProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlProperties;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.webmvc.GraphQlWebSocketHandler;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * Reads what comes through WebSockets. What a client sent before it heard that it was
 * turned away comes through a closed socket, and is left unread: that is no error.
 */
@Component
class SocketHandler extends GraphQlWebSocketHandler {

	SocketHandler(WebGraphQlHandler requests, JsonMapper json, GraphQlProperties properties,
			GraphQlCorsProperties otherSites) {
		super(requests, new JacksonJsonHttpMessageConverter(json), properties.getWebsocket().getConnectionInitTimeout(),
				properties.getWebsocket().getKeepAlive(), otherSites.toCorsConfiguration());
	}

	@Override
	protected void handleTextMessage(WebSocketSession socket, TextMessage message) throws Exception {
		if (socket.isOpen()) {
			super.handleTextMessage(socket, message);
		}
	}

}
