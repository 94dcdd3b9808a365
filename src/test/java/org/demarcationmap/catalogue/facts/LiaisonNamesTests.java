package org.demarcationmap.catalogue.facts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.catalogue.facts.CatalogueFact.BodyFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.LiaisonsFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LiaisonNamesTests {

	private static final Locus LOCUS = new Locus("file", 2);

	private static List<String> names(String written) {
		return new LiaisonNames(LOCUS, written)
			.of(new DeliverableName("Y.item"),
					FactSource.open(Origin.WORK_PROGRAMME, "a source", Verification.VERIFIED))
			.map(LiaisonsFact::names)
			.orElse(List.of());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SG2                                              | SG2
			ITU-T SG20                                       | SG20
			ITU-T Study Group 02                             | SG2
			SG17: Security                                   | SG17
			ITU-T SG20 (Q6/20)                               | SG20
			SG2, SG17 and ITU-T SG20                         | SG2|SG17|SG20
			SG2; SG2; ITU-T SG2                              | SG2
			ISO/IEC JTC 1/SC 27; ISO/TC 215                  | ISO/IEC JTC 1/SC 27|ISO/TC 215
			ISO/IEC JTC 1/SC 27, ISO/TC 215, oneM2M          | ISO/IEC JTC 1/SC 27|ISO/TC 215|oneM2M
			JCA-IoT, DT and SSC&C                            | JCA-IoT, DT and SSC&C
			ITU-T TSAG & IETF                                | TSAG|IETF
			everybody concerned                              | everybody concerned
			""", maxCharsPerColumn = 200)
	void areToldApart(String written, String first) {
		assertThat(String.join("|", names(written))).startsWith(first);
	}

	@Test
	void areAllThatStandBetweenSemicolonsLinesAndCommas() {
		assertThat(names("SG2, SG17 and ITU-T SG20\nISO/TC 215; IEEE")).containsExactly("SG2", "SG17", "SG20",
				"ISO/TC 215", "IEEE");
	}

	@ParameterizedTest
	@CsvSource({ "none", "None.", "N/A", "-", "–", "tbd", "';'" })
	void areNoneWhereNobodyIsNamed(String written) {
		assertThat(names(written)).isEmpty();
	}

	@Test
	void areNotTakenFromASentence() {
		var sentence = "The editors will, as they see fit, be in touch with whoever works on similar things anywhere in the world of standards.";
		assertThat(names("SG2; " + sentence)).containsExactly("SG2");
		assertThat(new LiaisonNames(LOCUS, sentence).notes()).singleElement()
			.satisfies((note) -> assertThat(note.mend()).startsWith("This has more than 100 characters"));
	}

	@Test
	void areNoMoreThanFifty() {
		var written = IntStream.range(0, 60).mapToObj((number) -> "Body " + number).collect(Collectors.joining(";"));
		assertThat(names(written)).hasSize(LiaisonNames.MOST);
		assertThat(new LiaisonNames(LOCUS, written).notes()).singleElement()
			.satisfies((note) -> assertThat(note.mend()).startsWith("The row names 60 liaisons and the first 50"));
	}

	@Test
	void takeGroupsOfItuTForGrantedAndNobodyElse() {
		var grounds = new LiaisonNames(LOCUS, "SG20; TSAG; ISO/TC 215; IEEE")
			.grounds(new CommonGrounds(LOCUS, "a source"));
		assertThat(grounds).map(BodyFact.class::cast)
			.extracting((body) -> body.code().value())
			.containsExactly("SG20", "TSAG");
	}

}
