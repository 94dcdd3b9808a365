package org.demarcationmap.access.graphql;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.demarcationmap.access.AccessSettings;
import org.demarcationmap.access.LastingSignIn;
import org.demarcationmap.access.SignedIn;
import org.demarcationmap.access.signin.HeaderSignIn;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlInterceptor;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.graphql.server.WebSocketSessionInfo;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/**
 * Signs in whoever opens a WebSocket, with the handshake or, as browsers must, with the
 * payload of {@code connection_init}; who does neither is turned away. A socket stays
 * open for long, so each request through it has the rights of its moment.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SocketSignIn implements WebSocketGraphQlInterceptor {

	private static final String SIGNED_IN = SocketSignIn.class.getName();

	private final HeaderSignIn signIn;

	private final LastingSignIn lasting;

	private final boolean opened;

	SocketSignIn(HeaderSignIn signIn, LastingSignIn lasting, AccessSettings settings) {
		this.signIn = signIn;
		this.lasting = lasting;
		this.opened = !settings.openToAll().isEmpty();
	}

	@Override
	public Mono<Object> handleConnectionInitialization(WebSocketSessionInfo socket, Map<String, Object> payload) {
		return Mono.fromRunnable(() -> header(payload).map(this.signIn::signIn)
			.or(SocketSignIn::handshake)
			.ifPresentOrElse((it) -> socket.getAttributes().put(SIGNED_IN, it), this::checkOpened));
	}

	private static Optional<String> header(Map<String, Object> payload) {
		return Stream.of("Authorization", "authorization")
			.flatMap((name) -> Stream.ofNullable(payload.get(name)))
			.map(Object::toString)
			.findFirst();
	}

	private static Optional<Authentication> handshake() {
		return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
	}

	private void checkOpened() {
		if (!this.opened) {
			throw new AuthenticationCredentialsNotFoundException("Nobody signed in.");
		}
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		if (!(request instanceof WebSocketGraphQlRequest through)) {
			return chain.next(request);
		}
		var signedIn = through.getSessionInfo().getAttributes().get(SIGNED_IN);
		return chain.next(request).contextWrite(Context.of(SecurityContext.class.getName(), now(signedIn)));
	}

	/** Who can no longer sign in is nobody. */
	private SecurityContext now(@Nullable Object signedIn) {
		try {
			return (signedIn instanceof Authentication authentication) ? new SecurityContextImpl(again(authentication))
					: new SecurityContextImpl();
		}
		catch (AccessDeniedException ex) {
			return new SecurityContextImpl();
		}
	}

	private Authentication again(Authentication before) {
		return (before.getPrincipal() instanceof SignedIn signedIn) ? UsernamePasswordAuthenticationToken
			.authenticated(this.lasting.again(signedIn), null, before.getAuthorities()) : before;
	}

}
