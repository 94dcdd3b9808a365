package org.demarcationmap.access.graphql;

import java.util.List;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.access.RoleKind;
import org.demarcationmap.access.keeping.PasswordChanging;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What participants see and change of themselves.
 */
@Controller
class MeController {

	private final CurrentParticipant current;

	private final PasswordChanging passwords;

	MeController(CurrentParticipant current, PasswordChanging passwords) {
		this.current = current;
		this.passwords = passwords;
	}

	@QueryMapping
	Me me() {
		return Me.of(this.current.get());
	}

	@MutationMapping
	ChangePasswordPayload changePassword(@Argument ChangePasswordInput input) {
		var outcome = this.passwords.change(input.currentPassword(), input.newPassword());
		return new ChangePasswordPayload(outcome.valueOrNull(), outcome.userErrors());
	}

	/**
	 * Who is signed in.
	 */
	record Me(String name, List<HeldRole> roles, @Nullable String delegation, Delegation.@Nullable Capacity capacity) {

		static Me of(Participant participant) {
			var delegation = participant.delegation();
			return new Me(participant.name(), participant.roles().stream().map(HeldRole::of).toList(),
					(delegation != null) ? delegation.name() : null,
					(delegation != null) ? delegation.capacity() : null);
		}

	}

	/**
	 * A role as it is held now.
	 */
	record HeldRole(RoleKind role, @Nullable String body, @Nullable String demarcation) {

		static HeldRole of(Role role) {
			return new HeldRole(RoleKind.of(role), orNull(role.bodyCode()), orNull(role.demarcationSlug()));
		}

		static @Nullable String orNull(String text) {
			return text.isEmpty() ? null : text;
		}

	}

	/**
	 * A password to change, which is never written anywhere.
	 */
	record ChangePasswordInput(String currentPassword, String newPassword) {

		@Override
		public String toString() {
			return "a password to change";
		}

	}

	/**
	 * What became of a new password.
	 */
	record ChangePasswordPayload(@Nullable String participant, List<UserError> userErrors) {

	}

}
