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
					topic.part | NaN | demarcation-map.overlap.topic.part is NaN: choose a number from 0 (does not count) to 1 (counts in full).
					topic.past | -0.1 | demarcation-map.overlap.topic.past is -0.1: choose a number from 0 (does not count) to 1 (counts in full).
					topic.other-aspect | 1.5 | demarcation-map.overlap.topic.other-aspect is 1.5: choose a number from 0 (does not count) to 1 (counts in full).
					topic.unconfirmed | Infinity | demarcation-map.overlap.topic.unconfirmed is Infinity: choose a number from 0 (does not count) to 1 (counts in full).
					topic.counts-half-at | 0 | demarcation-map.overlap.topic.counts-half-at is 0: choose a number of Deliverables from 1 up.
					text.weight | NaN | demarcation-map.overlap.text.weight is NaN: choose a number from 0 (does not count) to 1 (counts in full).
					reference.shared | 2 | demarcation-map.overlap.reference.shared is 2.0: choose a number from 0 (does not count) to 1 (counts in full).
					liaison | 1.1 | demarcation-map.overlap.liaison is 1.1: choose a number from 0 (does not count) to 1 (counts in full).
					per-text | 0 | demarcation-map.overlap.per-text is 0: choose a number of pairs from 1 up.
					least | -1 | demarcation-map.overlap.least is -1.0: choose a number from 0 (does not count) to 1 (counts in full).
					""")
	void refuseWhatIsNoWeight(String name, String value, String message) {
		assertThatException().isThrownBy(() -> bound(Map.of("demarcation-map.overlap." + name, value)))
			.havingRootCause()
			.withMessage(message);
	}

	@Test
	void giveTheMethodAnotherVersionWhereTheyDiffer() {
		var changed = bound(Map.of("demarcation-map.overlap.topic.part", "0.4")).methodVersion();
		assertThat(OverlapWeights.DEFAULT.methodVersion()).hasToString("3");
		assertThat(changed.value()).matches("3\\+[0-9a-f]{8}");
		assertThat(bound(Map.of("demarcation-map.overlap.topic.part", "0.40")).methodVersion()).isEqualTo(changed);
	}

	private static OverlapWeights bound(Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate("demarcation-map.overlap",
				Bindable.of(OverlapWeights.class));
	}

}
