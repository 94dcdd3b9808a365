package org.demarcationmap.demarcation.whatif;

import org.demarcationmap.demarcation.whatif.PresumedProcedure.Procedure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PresumedProcedureTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			E.164 numbers for IoT/M2M,       '',                              TAP
			Calling party number delivery,   '',                              TAP
			EUI-64 and MAC addresses,        '',                              TAP
			NNAI resource administration,    '',                              TAP
			LPWAN identifiers,               Network addresses for things.,   TAP
			Misuse,                          Renumbering of services.,        TAP
			OID resolution,                  Turning an identifier into a place., AAP
			IoT security,                    '',                              AAP
			Outnumbered devices,             '',                              AAP
			""")
	void isPresumedFromWhatATopicSpeaksOf(String name, String description, Procedure procedure) {
		var presumed = PresumedProcedure.of("topic", name, description);
		assertThat(presumed.procedure()).isEqualTo(procedure);
		assertThat(presumed.why()).contains("“" + name + "”").contains("presumed").contains("consensus");
		assertThat(presumed.source()).contains("Resolution 1");
	}

}
