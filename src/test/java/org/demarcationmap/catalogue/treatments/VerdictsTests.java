package org.demarcationmap.catalogue.treatments;

import java.util.HashMap;
import java.util.Map;

import org.demarcationmap.catalogue.TreatmentStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictsTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			,         ,         ,         SUGGESTED
			AGREE,    ,         ,         SUGGESTED
			DISAGREE, ,         ,         SUGGESTED
			UNCLEAR,  UNCLEAR,  ,         SUGGESTED
			AGREE,    UNCLEAR,  ,         SUGGESTED
			AGREE,    AGREE,    ,         CONFIRMED
			AGREE,    AGREE,    UNCLEAR,  CONFIRMED
			AGREE,    DISAGREE, ,         DISPUTED
			AGREE,    AGREE,    DISAGREE, DISPUTED
			DISAGREE, DISAGREE, ,         REJECTED
			DISAGREE, DISAGREE, AGREE,    DISPUTED
			""")
	void noBodyAloneSettlesAClaimAndNoneIsOutvoted(@Nullable Verdict sg2, @Nullable Verdict sg20,
			@Nullable Verdict sg17, TreatmentStatus status) {
		var verdicts = new HashMap<String, Verdict>();
		put(verdicts, "SG2", sg2);
		put(verdicts, "SG20", sg20);
		put(verdicts, "SG17", sg17);
		assertThat(new Verdicts(verdicts, TreatmentStatus.SUGGESTED).status()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			CONFIRMED, AGREE,    CONFIRMED
			CONFIRMED, UNCLEAR,  CONFIRMED
			CONFIRMED, DISAGREE, DISPUTED
			REJECTED,  DISAGREE, REJECTED
			REJECTED,  AGREE,    DISPUTED
			""")
	void noBodyAloneUnsettlesAClaim(TreatmentStatus before, Verdict verdict, TreatmentStatus status) {
		assertThat(new Verdicts(Map.of("SG2", verdict), before).status()).isEqualTo(status);
	}

	private static void put(Map<String, Verdict> verdicts, String body, @Nullable Verdict verdict) {
		if (verdict != null) {
			verdicts.put(body, verdict);
		}
	}

}
