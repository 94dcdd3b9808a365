package org.demarcationmap.access;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * What the module itself needs, for tests outside its package.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({ Commands.class, FreshPasswords.class, Passwords.class, RoleGrants.class, WrongPasswords.class })
public class AccessBeans {

	@Bean
	AccessSettings settings() {
		return new AccessSettings(5, Duration.ofMinutes(15), Duration.ofMinutes(30), 12, Duration.ofDays(7), List.of());
	}

}
