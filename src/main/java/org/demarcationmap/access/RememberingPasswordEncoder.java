package org.demarcationmap.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

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
		if (password == null || hash == null) {
			return false;
		}
		var digest = digest(password + "\n" + hash);
		if (this.fitting.contains(digest)) {
			return true;
		}
		var fits = this.encoder.matches(password, hash);
		if (fits) {
			this.fitting.add(digest);
		}
		return fits;
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
