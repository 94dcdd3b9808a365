package org.demarcationmap.access.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.graphql.AccountController.ParticipantPayload;
import org.demarcationmap.access.keeping.DelegationDraft;
import org.demarcationmap.access.keeping.DelegationKeeping;
import org.demarcationmap.access.keeping.DelegationTable;
import org.demarcationmap.access.keeping.KeptDelegation;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Delegations, and who speaks for them.
 */
@Controller
class DelegationController {

	private final DelegationTable delegations;

	private final DelegationKeeping keeping;

	DelegationController(DelegationTable delegations, DelegationKeeping keeping) {
		this.delegations = delegations;
		this.keeping = keeping;
	}

	@QueryMapping
	Connection<KeptDelegation> delegations(Page page) {
		return this.delegations.page(page);
	}

	@MutationMapping
	SaveDelegationPayload saveDelegation(@Argument DelegationDraft input) {
		var outcome = this.keeping.save(input);
		return new SaveDelegationPayload(outcome.valueOrNull(), outcome.userErrors());
	}

	@MutationMapping
	ParticipantPayload accreditParticipant(@Argument AccreditParticipantInput input) {
		return ParticipantPayload.of(this.keeping.accredit(input.participant(), input.delegation(), input.until()));
	}

	@SchemaMapping(typeName = "Delegation")
	String name(KeptDelegation delegation) {
		return delegation.delegation().name();
	}

	@SchemaMapping(typeName = "Delegation")
	Delegation.Capacity capacity(KeptDelegation delegation) {
		return delegation.delegation().capacity();
	}

	@SchemaMapping(typeName = "Delegation")
	boolean takesPositions(KeptDelegation delegation) {
		return delegation.delegation().capacity().takesPositions();
	}

	@SchemaMapping(typeName = "Delegation")
	boolean placeholder(KeptDelegation delegation) {
		return delegation.delegation().placeholder();
	}

	@SchemaMapping(typeName = "Delegation")
	Optional<Instant> from(KeptDelegation delegation) {
		return Optional.ofNullable(delegation.term().from());
	}

	@SchemaMapping(typeName = "Delegation")
	Optional<Instant> until(KeptDelegation delegation) {
		return Optional.ofNullable(delegation.term().until());
	}

	/**
	 * An accreditation.
	 */
	record AccreditParticipantInput(String participant, @Nullable String delegation, @Nullable Instant until) {

	}

	/**
	 * What became of a delegation.
	 */
	record SaveDelegationPayload(@Nullable KeptDelegation delegation, List<UserError> userErrors) {

	}

}
