package org.demarcationmap.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

import org.jspecify.annotations.Nullable;

import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Spares a client that sends its password with every request the slow hash each time. It
 * remembers which password fitted which stored hash, as a keyed digest under a key that
 * never leaves this process; a changed password has another stored hash and is not
 * remembered.
 */
class RememberingPasswordEncoder implements PasswordEncoder {

	private static final int REMEMBERED = 1000;

	private final PasswordEncoder encoder;

	/** Guessing takes no more processors than there are, less one for everybody else. */
	private final Semaphore slow = new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));

	private final SecretKey key;

	private final Set<String> fitting = Collections
		.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<String, Boolean>() {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
				return size() > REMEMBERED;
			}

		}));

	RememberingPasswordEncoder(PasswordEncoder encoder) {
		this.encoder = encoder;
		try {
			this.key = KeyGenerator.getInstance("HmacSHA256").generateKey();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public @Nullable String encode(@Nullable CharSequence password) {
		return this.encoder.encode(password);
	}

	@Override
	public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
		if (password == null || hash == null || hash.isEmpty()) {
			return false;
		}
		var digest = digest(password + "\n" + hash);
		if (this.fitting.contains(digest)) {
			return true;
		}
		var fits = matchesSlowly(password, hash);
		if (fits) {
			this.fitting.add(digest);
		}
		return fits;
	}

	/**
	 * Tells whether a password is known to fit, without the slow hash.
	 * @param password the password
	 * @param hash the stored hash
	 * @return {@code true} where it fitted before
	 */
	boolean remembers(CharSequence password, String hash) {
		return this.fitting.contains(digest(password + "\n" + hash));
	}

	private boolean matchesSlowly(CharSequence password, String hash) {
		this.slow.acquireUninterruptibly();
		try {
			return this.encoder.matches(password, hash);
		}
		finally {
			this.slow.release();
		}
	}

	private String digest(String text) {
		try {
			var mac = Mac.getInstance("HmacSHA256");
			mac.init(this.key);
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
