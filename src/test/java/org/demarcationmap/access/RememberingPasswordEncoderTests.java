package org.demarcationmap.access;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

class RememberingPasswordEncoderTests {

	private final Counting counting = new Counting();

	private final PasswordEncoder remembering = new RememberingPasswordEncoder(this.counting);

	@Test
	void asksTheSlowHashOnlyOnceForAPasswordThatFits() {
		assertThat(this.remembering.matches("right", "hash of right")).isTrue();
		assertThat(this.remembering.matches("right", "hash of right")).isTrue();
		assertThat(this.counting.asked).isOne();
	}

	@Test
	void neverRemembersAPasswordThatDoesNotFit() {
		assertThat(this.remembering.matches("wrong", "hash of right")).isFalse();
		assertThat(this.remembering.matches("wrong", "hash of right")).isFalse();
		assertThat(this.counting.asked).isEqualTo(2);
	}

	@Test
	void forgetsWhenThePasswordWasChanged() {
		this.remembering.matches("right", "hash of right");
		assertThat(this.remembering.matches("right", "hash of another")).isFalse();
	}

	private static final class Counting implements PasswordEncoder {

		private int asked;

		@Override
		public @Nullable String encode(@Nullable CharSequence password) {
			return "hash of " + password;
		}

		@Override
		public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
			this.asked++;
			return ("hash of " + password).equals(hash);
		}

	}

}
