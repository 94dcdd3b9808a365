package org.demarcationmap.access.graphql;

import java.util.List;

import org.demarcationmap.access.keeping.AccountKeeping;
import org.demarcationmap.access.keeping.KeptParticipant;
import org.demarcationmap.access.keeping.OneTimePassword;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * What the secretariat does with accounts.
 */
@Controller
class AccountController {

	private final AccountKeeping keeping;

	AccountController(AccountKeeping keeping) {
		this.keeping = keeping;
	}

	@MutationMapping
	OneTimePasswordPayload createAccount(@Argument CreateAccountInput input) {
		return OneTimePasswordPayload.of(this.keeping.create(input.name()));
	}

	@MutationMapping
	OneTimePasswordPayload resetPassword(@Argument AccountInput input) {
		return OneTimePasswordPayload.of(this.keeping.resetPassword(input.participant()));
	}

	@MutationMapping
	ParticipantPayload lockAccount(@Argument AccountInput input) {
		return ParticipantPayload.of(this.keeping.lock(input.participant()));
	}

	@MutationMapping
	ParticipantPayload unlockAccount(@Argument AccountInput input) {
		return ParticipantPayload.of(this.keeping.unlock(input.participant()));
	}

	/**
	 * An account to create.
	 */
	record CreateAccountInput(String name) {

	}

	/**
	 * The account of a participant.
	 */
	record AccountInput(String participant) {

	}

	/**
	 * A password that is shown this once.
	 */
	record OneTimePasswordPayload(@Nullable KeptParticipant participant, @Nullable String oneTimePassword,
			List<UserError> userErrors) {

		static OneTimePasswordPayload of(Outcome<OneTimePassword> outcome) {
			var made = outcome.valueOrNull();
			return new OneTimePasswordPayload((made != null) ? made.participant() : null,
					(made != null) ? made.password() : null, outcome.userErrors());
		}

		@Override
		public String toString() {
			return "one-time password, " + this.userErrors;
		}

	}

	/**
	 * What became of a participant's account.
	 */
	record ParticipantPayload(@Nullable KeptParticipant participant, List<UserError> userErrors) {

		static ParticipantPayload of(Outcome<KeptParticipant> outcome) {
			return new ParticipantPayload(outcome.valueOrNull(), outcome.userErrors());
		}

	}

}
