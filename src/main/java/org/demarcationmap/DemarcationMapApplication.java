package org.demarcationmap;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts the Demarcation Map: the shared ground on which standards groups agree who leads
 * on what. Beans are named with their package, since modules speak of the same things.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class DemarcationMapApplication {

	static void main(String[] args) {
		if (VerifyJournal.isAskedFor(args)) {
			System.exit(VerifyJournal.tell(System.out, args));
		}
		SpringApplication.run(DemarcationMapApplication.class, args);
	}

}
