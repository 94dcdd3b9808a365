package org.demarcationmap.catalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DeliverableNameTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			E.164,                     E164
			e.164,                     E164
			E164,                      E164
			ITU-T E.164,               E164
			itu-t Rec. E.164,          E164
			Recommendation ITU-T E.164, E164
			E Suppl. 11,               ESUPPL11
			e supplement 11,           ESUPPL11
			E Sup.11,                  ESUPPL11
			E.164 Suppl. 2,            E164SUPPL2
			Q.11 bis,                  Q11BIS
			Q.11bis,                   Q11BIS
			Y.4000/Y.2060,             Y4000/Y2060
			E.IoT-NNAI,                EIOT-NNAI
			ISO/IEC 9834-8,            ISO/IEC9834-8
			""")
	void isLookedUpHoweverItIsWritten(String written, String form) {
		assertThat(DeliverableName.parse(written).normalised()).isEqualTo(form);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			G.709.1,       G.7091
			Y.130.2,       Y.1302
			Q-100 Suppl. 2, Q.100 Suppl. 2
			E.164,         E.164.1
			V.25 bis,      V.25 ter
			""")
	void keepsDifferentTextsApart(String one, String other) {
		assertThat(DeliverableName.parse(one).normalised()).isNotEqualTo(DeliverableName.parse(other).normalised());
	}

	@Test
	void isPrintedWithoutTheSector() {
		assertThat(DeliverableName.parse(" ITU-T  E.192 ")).hasToString("E.192");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "E.1\u0007" })
	void refusesWhatIsNoName(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> DeliverableName.parse(text))
			.withMessageContaining("write it like E.192");
	}

}
