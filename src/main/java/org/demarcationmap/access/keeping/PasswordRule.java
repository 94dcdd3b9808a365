package org.demarcationmap.access.keeping;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.demarcationmap.access.AccessSettings;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;

import org.springframework.stereotype.Component;

/**
 * What a password must be: long, and not the name. Sentences never repeat it.
 */
@Component
class PasswordRule {

	/** The method by which it is kept looks no further. */
	private static final int MOST_BYTES = 72;

	private final AccessSettings settings;

	PasswordRule(AccessSettings settings) {
		this.settings = settings;
	}

	void check(Refusals refusals, String name, String password) {
		var length = password.codePointCount(0, password.length());
		refuse(refusals, length < this.settings.shortestPassword(), "The new password has " + length
				+ " characters; give at least " + this.settings.shortestPassword() + ".");
		refuse(refusals, password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES,
				"The new password is longer than " + MOST_BYTES + " bytes. Shorten it.");
		refuse(refusals, password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)),
				"The new password contains the name of the account. Choose one that does not.");
		refuse(refusals, password.codePoints().distinct().count() < 5,
				"The new password repeats a few characters. Use at least 5 different ones.");
		refuse(refusals, password.chars().anyMatch(Character::isISOControl),
				"The new password holds control characters, such as line breaks. Leave them out.");
	}

	private static void refuse(Refusals refusals, boolean condition, String sentence) {
		refusals.when(condition, ErrorCode.PASSWORD_NOT_FIT, () -> sentence, "newPassword");
	}

}
