package org.demarcationmap;

import io.micrometer.observation.ObservationRegistry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Switches off what nobody reads: the health check is the only endpoint, and to observe
 * every filter, field and call would cost each answer time.
 */
@Configuration(proxyBeanMethods = false)
class ObservationConfiguration {

	@Bean
	ObservationRegistry noObservations() {
		return ObservationRegistry.NOOP;
	}

}
