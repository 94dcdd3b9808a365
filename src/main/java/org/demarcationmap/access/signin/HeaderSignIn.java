package org.demarcationmap.access.signin;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.stereotype.Component;

/**
 * Signs in with what an {@code Authorization} header says, where it comes by another way
 * than the header. Wrong passwords count and are noted as they are there.
 */
@Component
public class HeaderSignIn {

	private static final String HOW = "Write 'Basic', a space and NAME:PASSWORD in Base64, or 'Bearer', a space and a token.";

	private final ProviderManager manager;

	HeaderSignIn(List<AuthenticationProvider> accounts, OpenIdConnect openId, AuthenticationEventPublisher events) {
		this.manager = new ProviderManager(Stream.concat(accounts.stream(), openId.tokens().stream()).toList());
		this.manager.setAuthenticationEventPublisher(events);
	}

	/**
	 * Signs in.
	 * @param header what the header would say
	 * @return who signed in
	 * @throws AuthenticationException if nobody did
	 */
	public Authentication signIn(String header) {
		var parts = header.strip().split(" +", 2);
		if (parts.length < 2) {
			throw new BadCredentialsException(HOW);
		}
		return this.manager.authenticate(switch (parts[0].toLowerCase(Locale.ROOT)) {
			case "basic" -> password(parts[1]);
			case "bearer" -> new BearerTokenAuthenticationToken(parts[1]);
			default -> throw new BadCredentialsException(HOW);
		});
	}

	private static Authentication password(String encoded) {
		var decoded = new String(bytes(encoded), StandardCharsets.UTF_8);
		var colon = decoded.indexOf(':');
		if (colon < 0) {
			throw new BadCredentialsException(HOW);
		}
		return UsernamePasswordAuthenticationToken.unauthenticated(decoded.substring(0, colon),
				decoded.substring(colon + 1));
	}

	private static byte[] bytes(String encoded) {
		try {
			return Base64.getDecoder().decode(encoded);
		}
		catch (IllegalArgumentException ex) {
			throw new BadCredentialsException(HOW, ex);
		}
	}

}
