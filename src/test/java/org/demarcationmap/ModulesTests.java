package org.demarcationmap;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModulesTests {

	private final ApplicationModules modules = ApplicationModules.of(DemarcationMapApplication.class);

	@Test
	void dependOnEachOtherOnlyAsTheyDeclare() {
		this.modules.verify();
	}

	/**
	 * Draws the modules into {@code target/spring-modulith-docs/components.puml}.
	 */
	@Test
	void canBeDrawn() {
		new Documenter(this.modules).writeModulesAsPlantUml();
	}

}
