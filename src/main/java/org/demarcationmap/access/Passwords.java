package org.demarcationmap.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;

/**
 * How passwords are kept: as bcrypt hashes that name their method, so that a later method
 * can stand beside it.
 */
@Configuration(proxyBeanMethods = false)
class Passwords {

	@Bean
	RememberingPasswordEncoder passwordEncoder() {
		return new RememberingPasswordEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder());
	}

}
