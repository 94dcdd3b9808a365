package org.demarcationmap.access.keeping;

import java.util.Objects;
import java.util.function.Function;

import org.demarcationmap.access.AccessSettings;
import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.access.FreshPasswords;
import org.demarcationmap.access.Role;
import org.demarcationmap.access.keeping.AccountTable.Password;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Lets the secretariat keep the accounts.
 */
@Service
public class AccountKeeping {

	private static final String NAME = "[a-z0-9][a-z0-9._-]{1,59}";

	private final Participants participants;

	private final AccountTable accounts;

	private final PasswordEncoder encoder;

	private final FreshPasswords passwords;

	private final AccessSettings settings;

	private final Commands commands;

	AccountKeeping(Participants participants, AccountTable accounts, PasswordEncoder encoder, FreshPasswords passwords,
			AccessSettings settings, Commands commands) {
		this.participants = participants;
		this.accounts = accounts;
		this.encoder = encoder;
		this.passwords = passwords;
		this.settings = settings;
		this.commands = commands;
	}

	/**
	 * Creates an account without any role.
	 * @param name its name, as somebody wrote it
	 * @return the participant with a one-time password, or why there can be none
	 */
	public Outcome<OneTimePassword> create(String name) {
		return this.commands.run((act) -> {
			act.participant().mustBe(new Role.Secretariat(), "create accounts");
			return check(name).orElse(() -> Outcome.done(add(name, act)));
		});
	}

	private Refusals check(String name) {
		var refusals = new Refusals();
		refusals.when(!name.matches(NAME) || name.equals(CurrentParticipant.APPLICATION), ErrorCode.BAD_ARGUMENT,
				() -> "That is no name for an account. Use 2 to 60 small letters, digits, dots, hyphens and"
						+ " underscores, beginning with a letter or digit; 'system' is taken.",
				"name");
		return refusals.when(this.participants.find(name).isPresent(), ErrorCode.NAME_TAKEN,
				() -> "There is an account '" + name + "' already. Choose another name.", "name");
	}

	private OneTimePassword add(String name, Act act) {
		var password = this.passwords.next();
		this.accounts.create(name, oneTime(password, act), act.now());
		act.record(AccountChanged.created(name));
		return new OneTimePassword(known(name), password);
	}

	/**
	 * Replaces a forgotten password by a one-time password, and unlocks nothing that the
	 * secretariat locked.
	 * @param name the account's name
	 * @return the participant with the password, or why there can be none
	 */
	public Outcome<OneTimePassword> resetPassword(String name) {
		return change(name, "reset passwords", (act) -> {
			var password = this.passwords.next();
			this.accounts.setPassword(name, oneTime(password, act));
			act.record(AccountChanged.passwordReset(name));
			return Outcome.done(new OneTimePassword(known(name), password));
		});
	}

	/**
	 * Locks an account until it is unlocked. What was done with it stays.
	 * @param name the account's name
	 * @return the participant, or why it cannot be locked
	 */
	public Outcome<KeptParticipant> lock(String name) {
		return change(name, "lock accounts", (act) -> {
			if (!this.accounts.hasSecretariatBeside(name, act.now())) {
				return Outcome.refused(ErrorCode.LAST_SECRETARIAT,
						"Nobody but '" + name
								+ "' could keep the accounts then. Grant the secretariat to somebody else first.",
						"participant");
			}
			this.accounts.lock(name);
			act.record(AccountChanged.locked(name));
			return Outcome.done(known(name));
		});
	}

	/**
	 * Unlocks an account, whatever locked it.
	 * @param name the account's name
	 * @return the participant, or why it cannot be unlocked
	 */
	public Outcome<KeptParticipant> unlock(String name) {
		return change(name, "unlock accounts", (act) -> {
			this.accounts.unlock(name);
			act.record(AccountChanged.unlocked(name));
			return Outcome.done(known(name));
		});
	}

	private <T> Outcome<T> change(String name, String act, Function<Act, Outcome<T>> change) {
		return this.commands.run((now) -> {
			now.participant().mustBe(new Role.Secretariat(), act);
			return this.participants.find(name).isPresent() ? change.apply(now) : Unknown.participant(name);
		});
	}

	private Password oneTime(String password, Act act) {
		return new Password(Objects.requireNonNull(this.encoder.encode(password)),
				act.now().plus(this.settings.oneTimePasswordFor()));
	}

	private KeptParticipant known(String name) {
		return this.participants.find(name).orElseThrow();
	}

}
