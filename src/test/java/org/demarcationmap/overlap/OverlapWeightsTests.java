package org.demarcationmap.overlap;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

class OverlapWeightsTests {

	@Test
	void areTheDefaultsWhereNothingIsSet() {
		assertThat(bound(Map.of())).isEqualTo(OverlapWeights.DEFAULT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					part | NaN | demarcation-map.overlap.part is NaN: choose a number from 0 (does not count) to 1 (counts in full).
					past | -0.1 | demarcation-map.overlap.past is -0.1: choose a number from 0 (does not count) to 1 (counts in full).
					other-aspect | 1.5 | demarcation-map.overlap.other-aspect is 1.5: choose a number from 0 (does not count) to 1 (counts in full).
					unconfirmed | Infinity | demarcation-map.overlap.unconfirmed is Infinity: choose a number from 0 (does not count) to 1 (counts in full).
					counts-half-at | 0 | demarcation-map.overlap.counts-half-at is 0: choose a number of Deliverables from 1 up.
					""")
	void refuseWhatIsNoWeight(String name, String value, String message) {
		assertThatException().isThrownBy(() -> bound(Map.of("demarcation-map.overlap." + name, value)))
			.havingRootCause()
			.withMessage(message);
	}

	@Test
	void giveTheMethodAnotherVersionWhereTheyDiffer() {
		var changed = bound(Map.of("demarcation-map.overlap.part", "0.4")).methodVersion();
		assertThat(OverlapWeights.DEFAULT.methodVersion()).hasToString("1");
		assertThat(changed.value()).matches("1\\+[0-9a-f]{8}");
		assertThat(bound(Map.of("demarcation-map.overlap.part", "0.40")).methodVersion()).isEqualTo(changed);
	}

	private static OverlapWeights bound(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("demarcation-map.overlap",
				Bindable.of(OverlapWeights.class));
	}

}
