package org.demarcationmap.access.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.demarcationmap.access.RoleGrant;
import org.demarcationmap.access.RoleKind;
import org.demarcationmap.access.keeping.RoleDraft;
import org.demarcationmap.access.keeping.RoleGranting;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Roles, granted and ended.
 */
@Controller
class RoleGrantController {

	private final RoleGranting granting;

	private final Clock clock;

	RoleGrantController(RoleGranting granting, Clock clock) {
		this.granting = granting;
		this.clock = clock;
	}

	@MutationMapping
	RoleGrantPayload grantRole(@Argument RoleDraft input) {
		return RoleGrantPayload.of(this.granting.grant(input));
	}

	@MutationMapping
	RoleGrantPayload endRole(@Argument EndRoleInput input) {
		return RoleGrantPayload.of(this.granting.end(input.grant()));
	}

	@SchemaMapping(typeName = "RoleGrant")
	RoleKind role(RoleGrant grant) {
		return grant.kind();
	}

	@SchemaMapping(typeName = "RoleGrant")
	Optional<String> body(RoleGrant grant) {
		return filled(grant.role().bodyCode());
	}

	@SchemaMapping(typeName = "RoleGrant")
	Optional<String> demarcation(RoleGrant grant) {
		return filled(grant.role().demarcationSlug());
	}

	@SchemaMapping(typeName = "RoleGrant")
	Optional<Instant> from(RoleGrant grant) {
		return Optional.ofNullable(grant.term().from());
	}

	@SchemaMapping(typeName = "RoleGrant")
	Optional<Instant> until(RoleGrant grant) {
		return Optional.ofNullable(grant.term().until());
	}

	@SchemaMapping(typeName = "RoleGrant")
	Optional<String> grantedBy(RoleGrant grant) {
		return filled(grant.grantedBy());
	}

	@SchemaMapping(typeName = "RoleGrant")
	boolean holds(RoleGrant grant) {
		return grant.term().holdsAt(this.clock.instant());
	}

	private static Optional<String> filled(String text) {
		return Optional.of(text).filter((it) -> !it.isEmpty());
	}

	/**
	 * A role to end.
	 */
	record EndRoleInput(String grant) {

	}

	/**
	 * What became of a role.
	 */
	record RoleGrantPayload(@Nullable RoleGrant grant, List<UserError> userErrors) {

		static RoleGrantPayload of(Outcome<RoleGrant> outcome) {
			return new RoleGrantPayload(outcome.valueOrNull(), outcome.userErrors());
		}

	}

}
