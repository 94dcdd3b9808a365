package org.demarcationmap.catalogue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class EditionNameTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			ITU-T E.192 (02/2026),                        E.192,           EDITION,     2026-02
			ITU-T Y.4000/Y.2060 (06/2012),                Y.4000/Y.2060,   EDITION,     2012-06
			ITU-T E Suppl. 11 (06/2020),                  E Suppl. 11,     EDITION,     2020-06
			ITU-T E.164 Suppl. 3 (2004) Amd. 1 (11/2009), E.164 Suppl. 3,  AMENDMENT,   2009-11
			ITU-T E-100 series Suppl. 1 (02/2019),        E-100 series Suppl. 1, EDITION, 2019-02
			ITU-T A.13 (2000) Amd. 1 (12/2007),           A.13,            AMENDMENT,   2007-12
			ITU-T A.12 (2008) Cor. 1 (06/2015),           A.12,            CORRIGENDUM, 2015-06
			ITU-T H.222.0 (1995) Technical Cor. 1 (02/1998), H.222.0,      CORRIGENDUM, 1998-02
			ITU-T X.237 (1995) Amd. 1/Technical Cor. 1 (06/1999), X.237,   CORRIGENDUM, 1999-06
			ITU-T G.671 (2005) Amd. 1 Err. 1 (11/2006),   G.671,           ERRATUM,     2006-11
			ITU-T I.363 (1993) Add. 1 (11/1993),          I.363,           ADDENDUM,    1993-11
			ITU-T G.722.2 Annex C (01/2002),              G.722.2,         ANNEX,       2002-01
			ITU-T G.722.2 Annex E (2002) Cor. 1 (07/2003), G.722.2,        CORRIGENDUM, 2003-07
			ITU-T I.112 App.I (02/2002),                  I.112,           APPENDIX,    2002-02
			ITU-T G.726 App. II test vectors (03/1991),   G.726,           APPENDIX,    1991-03
			ITU-T H.350.1 attachment (08/2003),           H.350.1,         ATTACHMENT,  2003-08
			ITU-T F.742 (V2) (03/2025),                   F.742,           EDITION,     2025-03
			ITU-T Q.3403 v.1 (02/2016),                   Q.3403,          EDITION,     2016-02
			ITU-T H.248.1 (V2) (2002) Cor. 1 (03/2004),   H.248.1,         CORRIGENDUM, 2004-03
			ITU-T D.300 R/E.282 R (12/1972),              D.300 R/E.282 R, EDITION,     1972-12
			ITU-T Q.120-Q.139 (11/1988),                  Q.120-Q.139,     EDITION,     1988-11
			ITU-T V.25 ter Annex A (08/1996),             V.25 ter,        ANNEX,       1996-08
			ITU-T EMC-3 (1974) Amd. 1 (01/1978),          EMC-3,           AMENDMENT,   1978-01
			""")
	void tellsTextKindAndMonth(String identifier, String text, EditionKind kind, String month) {
		var name = EditionName.parse(identifier);
		assertThat(name.joint()).hasToString(text);
		assertThat(name.kind()).isEqualTo(kind);
		assertThat(name.month()).hasToString(month);
		assertThat(name).hasToString(identifier.substring("ITU-T ".length()));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			ITU-T F.80bis/E.322 (10/1976),      F.80 bis/E.322
			ITU-T E.211/Q.11 quarter (11/1980), E.211/Q.11 quater
			ITU-T P.6l (10/1976),               P.61
			ITU-T D.502R (02/2026),             D.502 R
			""")
	void readsOneNumberInOneSpelling(String identifier, String text) {
		assertThat(EditionName.parse(identifier).joint()).hasToString(text);
	}

	@Test
	void bearsEveryNumberOfADualNumber() {
		assertThat(EditionName.parse("E.164/I.331/Q.11 bis (11/1988)").numbers()).map(DeliverableName::value)
			.containsExactly("E.164", "I.331", "Q.11 bis");
	}

	@Test
	void isMadeFromTextAndDate() {
		assertThat(EditionName.of(DeliverableName.parse("E.192"), PartialDate.parse("2026-02-13")))
			.isEqualTo(EditionName.parse("E.192 (02/2026)"));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> EditionName.of(DeliverableName.parse("E.192"), PartialDate.parse("2026")))
			.withMessageContaining("says the year only");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "E.192", "E.192 (2026)", "E.192 (13/2026)", "(02/2026)" })
	void refusesWhatIsNoIdentifier(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> EditionName.parse(text));
	}

}
