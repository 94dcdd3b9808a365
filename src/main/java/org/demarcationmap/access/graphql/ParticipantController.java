package org.demarcationmap.access.graphql;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.demarcationmap.access.RoleGrant;
import org.demarcationmap.access.RoleGrants;
import org.demarcationmap.access.keeping.KeptParticipant;
import org.demarcationmap.access.keeping.Participants;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The participants with local accounts.
 */
@Controller
class ParticipantController {

	private final Participants participants;

	private final RoleGrants grants;

	private final Clock clock;

	ParticipantController(Participants participants, RoleGrants grants, Clock clock) {
		this.participants = participants;
		this.grants = grants;
		this.clock = clock;
	}

	@QueryMapping
	Connection<KeptParticipant> participants(Page page) {
		return this.participants.page(page);
	}

	@SchemaMapping(typeName = "Participant")
	boolean locked(KeptParticipant participant) {
		return participant.state().locked();
	}

	@SchemaMapping(typeName = "Participant")
	Optional<Instant> lockedUntil(KeptParticipant participant) {
		return Optional.ofNullable(participant.state().lockedUntil());
	}

	@SchemaMapping(typeName = "Participant")
	Optional<Instant> oneTimeUntil(KeptParticipant participant) {
		return Optional.ofNullable(participant.state().oneTimeUntil());
	}

	@SchemaMapping(typeName = "Participant")
	Optional<String> delegation(KeptParticipant participant) {
		return participant.accreditedAt(this.clock.instant()).map(KeptParticipant.Accreditation::delegation);
	}

	@SchemaMapping(typeName = "Participant")
	Optional<Instant> accreditedUntil(KeptParticipant participant) {
		return participant.accreditedAt(this.clock.instant()).map((it) -> it.term().until());
	}

	@BatchMapping(typeName = "Participant")
	Map<KeptParticipant, List<RoleGrant>> roles(List<KeptParticipant> participants) {
		var found = this.grants.of(participants.stream().map(KeptParticipant::name).toList())
			.stream()
			.collect(Collectors.groupingBy(RoleGrant::participant));
		return participants.stream()
			.collect(Collectors.toMap(Function.identity(), (it) -> found.getOrDefault(it.name(), List.of())));
	}

}
