package org.demarcationmap.overlap;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OverlapIdTests {

	@Test
	void staysTheSameAcrossVersions() {
		assertThat(OverlapId.of("owner", OverlapKind.TOPIC, List.of("key")))
			.hasToString("6d2ef94d499fbacd9c267c60d1567fcc9bf863fd");
	}

	@Test
	void ignoresTheOrderOfWhatIsJoined() {
		assertThat(OverlapId.of("owner", OverlapKind.TOPIC, List.of("a", "b")))
			.isEqualTo(OverlapId.of("owner", OverlapKind.TOPIC, List.of("b", "a")));
	}

	@Test
	void tellsOwnersAndKeysApart() {
		assertThat(List.of(OverlapId.of("owner", OverlapKind.TOPIC, List.of("ab", "c")),
				OverlapId.of("owner", OverlapKind.TOPIC, List.of("a", "bc")),
				OverlapId.of("other", OverlapKind.TOPIC, List.of("ab", "c"))))
			.doesNotHaveDuplicates();
	}

	@Test
	void knowsUnderWhomItIsFiled() {
		var id = OverlapId.of("owner", OverlapKind.TOPIC, List.of("key"));
		assertThat(id.isFiledUnder("owner")).isTrue();
		assertThat(id.isFiledUnder("other")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "no-id", "6D2EF94D499FBACD9C267C60D1567FCC9BF863FD" })
	void refusesWhatIsNone(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> new OverlapId(text))
			.withMessage("'" + text + "' is no id of an overlap: pass one on as it was given.");
	}

}
