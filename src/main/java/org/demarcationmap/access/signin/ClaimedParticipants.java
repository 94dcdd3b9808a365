package org.demarcationmap.access.signin;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Delegations;
import org.demarcationmap.access.LocalNames;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/**
 * Knows participants by the claims of their tokens; they need no local account.
 */
@Component
class ClaimedParticipants {

	private final ClaimMappings mappings;

	private final Delegations delegations;

	private final LocalNames localNames;

	private final Clock clock;

	ClaimedParticipants(ClaimMappings mappings, Delegations delegations, LocalNames localNames, Clock clock) {
		this.mappings = mappings;
		this.delegations = delegations;
		this.localNames = localNames;
		this.clock = clock;
	}

	/**
	 * The participant whom claims speak of.
	 * @throws BadCredentialsException if they name nobody, or somebody else
	 */
	Participant of(Map<String, Object> claims) {
		var fitting = this.mappings.mappings().stream().filter((mapping) -> mapping.fits(claims)).toList();
		List<Role> roles = fitting.stream().flatMap((mapping) -> mapping.roles().stream()).distinct().toList();
		return new Participant(name(claims), roles, delegation(fitting));
	}

	/** A name that somebody may choose must not be that of a local account. */
	private String name(Map<String, Object> claims) {
		if (this.mappings.nameClaim().isEmpty()) {
			return claim(claims, "iss") + "#" + claim(claims, "sub");
		}
		var name = claim(claims, this.mappings.nameClaim());
		if (this.localNames.isTaken(name)) {
			throw new BadCredentialsException("The token names a participant who has a local account.");
		}
		return name;
	}

	private static String claim(Map<String, Object> claims, String name) {
		var value = claims.get(name);
		if (value == null || value.toString().isBlank()) {
			throw new BadCredentialsException("The token has no claim '" + name + "'.");
		}
		return value.toString();
	}

	private @Nullable Delegation delegation(List<ClaimMapping> fitting) {
		return fitting.stream()
			.map(ClaimMapping::delegation)
			.filter((name) -> !name.isEmpty())
			.flatMap((name) -> this.delegations.holding(name, this.clock.instant()).stream())
			.findFirst()
			.orElse(null);
	}

}
