package org.demarcationmap.access.signin;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.access.Role;
import org.demarcationmap.access.RoleKind;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a value of a claim stands for: a role, a delegation, or both.
 *
 * @param claim the claim's name; dots lead into claims that hold others
 * @param value the value, alone or one of a list
 * @param role the role that it gives, if any
 * @param body the code of the role's body or side; empty where the role has none
 * @param demarcation the slug of a co-chair's demarcation; empty for other roles
 * @param delegation the name of the delegation that it speaks for; empty for none
 */
record ClaimMapping(String claim, String value, @Nullable RoleKind role, @DefaultValue("") String body,
		@DefaultValue("") String demarcation, @DefaultValue("") String delegation) {

	ClaimMapping {
		var needsBody = role == RoleKind.EXPERT || role == RoleKind.CO_CHAIR;
		if (role == null && delegation.isEmpty()) {
			throw refused(claim, value, "gives nothing: name a role or a delegation.");
		}
		if (needsBody == body.isEmpty()) {
			throw refused(claim, value, needsBody ? "names no body: set it." : "names a body: only experts have one.");
		}
		if ((role == RoleKind.CO_CHAIR) == demarcation.isEmpty()) {
			throw refused(claim, value, "must name a demarcation if, and only if, it makes co-chairs.");
		}
	}

	private static IllegalArgumentException refused(String claim, String value, String why) {
		return new IllegalArgumentException(
				"demarcation-map.access.oidc.mappings: '" + value + "' of the claim '" + claim + "' " + why);
	}

	boolean fits(Map<String, Object> claims) {
		return switch (find(claims, this.claim)) {
			case Collection<?> values -> values.contains(this.value);
			case null -> false;
			case Object single -> this.value.equals(single.toString());
		};
	}

	private static @Nullable Object find(Map<?, ?> claims, String path) {
		var dot = path.indexOf('.');
		if (claims.containsKey(path) || dot < 0) {
			return claims.get(path);
		}
		return (claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner) ? find(inner, path.substring(dot + 1))
				: null;
	}

	List<Role> roles() {
		return Optional.ofNullable(this.role).map((kind) -> kind.role(this.body, this.demarcation)).stream().toList();
	}

}
