package org.demarcationmap.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalJsonTests {

	@Test
	void doesNotDependOnTheOrderOfNames() {
		var one = new LinkedHashMap<String, Object>();
		one.put("b", List.of(1, 2));
		one.put("a", "é");
		assertThat(CanonicalJson.of(one).text()).isEqualTo("{\"a\":\"é\",\"b\":[1,2]}");
		assertThat(CanonicalJson.of(one)).isEqualTo(CanonicalJson.of(Map.of("a", "é", "b", List.of(1, 2))));
	}

	@Test
	void digestsTheBytesOfItsText() {
		assertThat(CanonicalJson.of(Map.of()).sha256())
			.isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
	}

}
