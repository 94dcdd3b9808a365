package org.demarcationmap.catalogue.relaton;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.EditionName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextIdentitiesTests {

	private static final String WANDERING = """
			E.29 (11/1958) | Directives for the numbering of lines
			E.29/Q.11 (06/1964) | Numbering for international working
			E.161/Q.11 (10/1984) | Arrangement of figures, letters and symbols on pushbutton sets
			E.163/Q.11 bis (10/1984) | Numbering plan for the international telephone service
			E.164/I.331 (10/1984) | Numbering plan for the new era
			E.163/Q.11 (11/1988) | Numbering plan for the international telephone service
			E.164/I.331/Q.11 bis (11/1988) | Numbering plan for the new era
			E.161 (02/2001) | Arrangement of digits, letters and symbols on telephones
			E.164 (11/2010) | The public numbering plan
			""";

	@Test
	void joinsTheNumbersOfADualNumber() {
		assertThat(texts("""
				Y.4000/Y.2060 (06/2012) | Overview of things
				Y.4000/Y.2060 (2012) Amd. 1 (03/2014) |
				""")).containsOnlyKeys("Y.4000").containsEntry("Y.4000", "[Y.4000, Y.2060, Y.4000/Y.2060] 2");
	}

	@Test
	void joinsAnOldNumberToTheTextThatWentOnWithoutIt() {
		assertThat(texts("""
				L.100/L.10 (05/2021) | Cables for ducts
				L.10 (07/2002) | Cables for ducts
				L.100 (01/2024) | Cables for ducts and tunnels
				""")).containsEntry("L.100", "[L.100, L.10, L.100/L.10] 3").hasSize(1);
	}

	@Test
	void joinsTextsThatGrewTogether() {
		assertThat(texts("""
				E.166 (11/1988) | Interworking of numbering
				X.122 (11/1988) | Interworking of data networks
				E.166/X.122 (10/1992) | Interworking of numbering plans
				""")).containsEntry("E.166", "[E.166, X.122, E.166/X.122] 3").hasSize(1);
	}

	@Test
	void doesNotChainTextsThroughANumberThatWandered() {
		assertThat(texts(WANDERING)).containsOnlyKeys("E.161", "E.163", "E.164")
			.containsEntry("E.161", "[E.161, E.161/Q.11] 2")
			.containsEntry("E.164", "[E.164, I.331, Q.11 bis, E.164/I.331/Q.11 bis, E.164/I.331] 3");
	}

	@Test
	void keepsTextsApartThatParted() {
		assertThat(texts("""
				E.151/D.110 (11/1980) | Conference calls
				D.110 (06/1992) | Charging for conference calls
				E.151 (08/1992) | Telephone conference calls
				""")).containsOnlyKeys("D.110", "E.151");
	}

	@Test
	void givesAnEditionToTheTextWhoseTitlesAreNearest() {
		assertThat(texts("""
				E.190/F.110 (09/1977) | Operational provisions for the maritime service
				F.110 (07/1996) | Operational provisions for the maritime service
				E.190 (02/2025) | Principles for the assignment of resources
				""")).containsEntry("E.190", "[E.190] 1").containsEntry("F.110", "[F.110, E.190/F.110] 2");
	}

	@Test
	void doesNotJoinANumberToOneThatWasGivenAnewToSomethingElse() {
		assertThat(texts("""
				G.807/Y.1302 (07/2001) | Requirements for switched transport
				G.807 (02/2020) | Generic architecture of the optical media
				""")).containsEntry("G.807", "[G.807] 1").containsEntry("Y.1302", "[Y.1302, G.807/Y.1302] 1");
	}

	@Test
	void keepsSupplementsAsTextsOfTheirOwn() {
		assertThat(texts("""
				E.164 (11/2010) | The numbering plan
				E.164 Suppl. 2 (11/2009) | Number portability
				E Suppl. 11 (06/2020) | Numbers for things
				""")).containsOnlyKeys("E.164", "E.164 Suppl. 2", "E Suppl. 11");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void doesNotDependOnTheOrderOfTheRecords(long seed) {
		var lines = new ArrayList<>(WANDERING.lines().toList());
		Collections.shuffle(lines, new Random(seed));
		assertThat(texts(String.join("\n", lines))).isEqualTo(texts(WANDERING));
	}

	private static Map<String, String> texts(String records) {
		var headings = new LinkedHashMap<String, Heading>();
		records.lines().map((line) -> line.split("\\|")).forEach((parts) -> {
			var title = (parts.length > 1) ? parts[1].strip() : "";
			headings.put(parts[0].strip(), new Heading(EditionName.parse(parts[0].strip()), title));
		});
		var texts = new LinkedHashMap<String, String>();
		TextIdentities.of(headings)
			.texts()
			.forEach((text) -> texts.put(text.names().getFirst().value(),
					names(text.names()) + " " + text.records().size()));
		return texts;
	}

	private static List<String> names(List<DeliverableName> names) {
		return names.stream().map(DeliverableName::value).toList();
	}

}
