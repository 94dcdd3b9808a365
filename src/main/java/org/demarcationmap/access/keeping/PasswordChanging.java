package org.demarcationmap.access.keeping;

import java.util.Objects;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.WrongPasswords;
import org.demarcationmap.access.keeping.AccountTable.Password;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Lets participants change the password of their own account. Wrong ones are counted as
 * when signing in, so that an open session is no way to guess.
 */
@Service
public class PasswordChanging {

	private final Participants participants;

	private final AccountTable accounts;

	private final PasswordEncoder encoder;

	private final PasswordRule rule;

	private final WrongPasswords wrong;

	private final Commands commands;

	PasswordChanging(Participants participants, AccountTable accounts, PasswordEncoder encoder, PasswordRule rule,
			WrongPasswords wrong, Commands commands) {
		this.participants = participants;
		this.accounts = accounts;
		this.encoder = encoder;
		this.rule = rule;
		this.wrong = wrong;
		this.commands = commands;
	}

	/**
	 * Changes the password of whoever is signed in.
	 * @param current the password so far
	 * @param fresh the new one
	 * @return the participant's name, or why it stays as it was
	 */
	public Outcome<String> change(String current, String fresh) {
		return this.commands.run((act) -> {
			var name = act.participant().name();
			if (this.participants.find(name).isEmpty()) {
				throw act.participant().refusal("Only who has a local account may change its password");
			}
			var refusals = new Refusals();
			if (!this.encoder.matches(current, this.accounts.passwordHash(name))) {
				this.wrong.count(name);
				refusals.add(ErrorCode.WRONG_PASSWORD,
						"The current password is wrong. Give the one you signed in with.", "currentPassword");
			}
			this.rule.check(refusals, name, fresh);
			refusals.when(fresh.equals(current), ErrorCode.PASSWORD_NOT_FIT,
					() -> "The new password is the current one. Choose another.", "newPassword");
			return refusals.orElse(() -> Outcome.done(set(name, fresh, act)));
		});
	}

	private String set(String name, String password, Act act) {
		this.accounts.setPassword(name, new Password(Objects.requireNonNull(this.encoder.encode(password)), null));
		act.record(AccountChanged.passwordChanged(name));
		return name;
	}

}
