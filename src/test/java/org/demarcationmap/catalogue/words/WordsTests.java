package org.demarcationmap.catalogue.words;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Tag-based identities            | tag based identity
			E.164 numbers, E.164.1 and X.660 | e.164 number e.164.1 and x.660
			addresses of processes          | address of process
			this bus analysis has status    | this bus analysis has status
			registration in ".int"          | registration in .int
			OIDs of things                  | oid of thing
			numéros d’identité              | numéro d identité
			""")
	void areComparedInSmallLettersAndWithoutPlural(String text, String stems) {
		assertThat(String.join(" ", Words.of(text).stems())).isEqualTo(stems);
	}

}
