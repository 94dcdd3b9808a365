package org.demarcationmap.demarcation.whatif;

import java.util.Arrays;
import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContestedTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			USE,        USE,            USE
			USE SYNTAX, USE SECURITY,   USE
			WHOLE,      USE,            USE
			WHOLE,      WHOLE,          WHOLE
			WHOLE USE,  WHOLE SECURITY, WHOLE USE SECURITY
			USE,        SECURITY,       USE SECURITY
			""")
	void isWhatMoreThanOneSideTreats(String one, String other, String contested) {
		assertThat(Contested.on(new TopicSlug("a"), List.of(aspects(one), aspects(other)))
			.stream()
			.map((key) -> key.aspect().value())).containsExactlyInAnyOrder(contested.split(" ", -1));
	}

	private static List<Aspect> aspects(String names) {
		return Arrays.stream(names.split(" ", -1)).map(Aspect::new).toList();
	}

}
