package org.demarcationmap.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Lets a test act in whatever role it signs in.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(AsParticipant.Signed.class)
public @interface AsParticipant {

	/**
	 * Whoever a test signed in.
	 */
	@TestConfiguration
	class Signed {

		private static final ThreadLocal<Participant> CURRENT = new ThreadLocal<>();

		/**
		 * Signs somebody in for this thread, under the name of the roles.
		 */
		public static void in(Role... roles) {
			CURRENT.set(new Participant(List.of(roles).toString(), List.of(roles), null));
		}

		/**
		 * Signs somebody in for this thread, under a name of an account.
		 */
		public static void as(String name, Role... roles) {
			CURRENT.set(new Participant(name, List.of(roles), null));
		}

		/**
		 * Signs somebody in for this thread.
		 */
		public static void as(Participant participant) {
			CURRENT.set(participant);
		}

		@Bean
		@Primary
		CurrentParticipant signedIn() {
			return new CurrentParticipant() {

				@Override
				public Participant get() {
					return CURRENT.get();
				}

				@Override
				public Optional<Participant> find() {
					return Optional.ofNullable(CURRENT.get());
				}

				@Override
				public String name() {
					return (CURRENT.get() != null) ? CURRENT.get().name() : APPLICATION;
				}
			};
		}

	}

}
