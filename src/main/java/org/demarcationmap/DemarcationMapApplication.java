package org.demarcationmap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts the Demarcation Map: the shared ground on which standards groups agree who leads
 * on what.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class DemarcationMapApplication {

	static void main(String[] args) {
		SpringApplication.run(DemarcationMapApplication.class, args);
	}

}
