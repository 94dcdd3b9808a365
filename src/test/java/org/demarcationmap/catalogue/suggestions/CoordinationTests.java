package org.demarcationmap.catalogue.suggestions;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CoordinationTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Identity management                  | Identity management
			Lamp control and discovery           | Lamp control; Lamp discovery
			Gas, water and power meters          | Gas; Gas meters; water; water meters; power meters
			Numbers for lamps and meters         | Numbers lamps; Numbers meters
			Object identifiers (OID)             | Object identifiers; OID
			Street furniture (lamps, benches)    | Street furniture; lamps furniture; benches furniture
			Names: street and city names         | street; street names; city names; Names
			Lost lamps and their numbers         | Lost lamps
			""")
	void spellsOutANameThatSaysSeveralThings(String name, String phrases) {
		assertThat(Coordination.ofName(name)).containsExactly(phrases.split("; "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Numbers set apart for lamps and meters. | Numbers; lamps; meters
			What a lamp must be like                | a lamp
			""")
	void takesThePhrasesOfADescription(String description, String phrases) {
		assertThat(Coordination.ofDescription(description))
			.containsExactlyElementsOf(Arrays.asList(phrases.split("; ")));
	}

}
