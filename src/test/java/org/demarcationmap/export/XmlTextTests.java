package org.demarcationmap.export;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class XmlTextTests {

	@Test
	void leavesWhatXmlCanHold() {
		assertThat(XmlText.of("a\tb\n物联网 😀 مرحبا")).isEqualTo("a\tb\n物联网 😀 مرحبا");
	}

	@Test
	void replacesWhatXmlCannotHold() {
		assertThat(XmlText.of("a\u0000b\uD800c\uFFFEd\u000B")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
	}

}
