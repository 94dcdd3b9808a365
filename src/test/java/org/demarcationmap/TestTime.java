package org.demarcationmap;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Puts a {@link SettableClock} in place of the application's clock.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestTime {

	@Bean
	@Primary
	SettableClock settableClock() {
		return new SettableClock();
	}

}
