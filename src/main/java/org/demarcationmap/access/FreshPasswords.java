package org.demarcationmap.access;

import java.util.Base64;

import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Component;

/**
 * Makes passwords that nobody guesses.
 */
@Component
public class FreshPasswords {

	private static final int LENGTH = 20;

	private final StringKeyGenerator random = new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

	FreshPasswords() {
	}

	/**
	 * Makes a password.
	 * @return 20 letters, digits, hyphens and underscores
	 */
	public String next() {
		return this.random.generateKey().substring(0, LENGTH);
	}

}
