package org.demarcationmap.catalogue.tables;

import java.util.Arrays;
import java.util.LinkedHashMap;

import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.UnacceptableFileException;
import org.demarcationmap.catalogue.formats.Reading;
import org.demarcationmap.catalogue.relaton.Records;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class WorkbookTests {

	private static final String HEADINGS = Workbooks.row(3, "Title", "Work item", "Status", "Consent date");

	@Test
	void readsAViewOfTheWorkProgramme() {
		var reading = Reading.of(Workbooks.of(Workbooks
			.sheet(Workbooks.row(1, "Work programme") + HEADINGS + Workbooks.row(4, "Traffic", "E.dit", "Under study")
					+ "<row r=\"5\"/>" + Workbooks.row(9, "Identity", "Y.mv-iid", "Nothing known"))));
		assertThat(reading.facts(DeliverableFact.class)).singleElement()
			.satisfies((item) -> assertThat(item.details().title()).isEqualTo("Traffic"));
		assertThat(reading.rejected()).singleElement()
			.satisfies((problem) -> assertThat(problem.toString()).startsWith("Items:9 STATUS 'Nothing known'"));
		assertThat(reading.records()).isEqualTo(2);
	}

	@Test
	void readsDatesAsFarAsTheirCellsShowThem() {
		var reading = Reading
			.of(Workbooks.of(Workbooks.sheet(HEADINGS + dated(4, "E.day", 1) + dated(5, "E.month", 2))));
		assertThat(reading.facts(DeliverableFact.class))
			.extracting((item) -> item.names().getFirst() + " " + item.states().getFirst().since())
			.containsExactly("E.day 2026-02-13", "E.month 2026-02");
	}

	private static String dated(int row, String name, int style) {
		return Workbooks.row(row, "Title", name, "Consented")
			.replace("</row>", "<c r=\"D" + row + "\" s=\"" + style + "\"><v>46066</v></c></row>");
	}

	@Test
	void stopsAtMoreRowsThanASpreadsheetHas() {
		var rows = new StringBuilder(HEADINGS).append(Workbooks.row(4, "Traffic", "E.dit", "Under study"));
		for (var row = 5; row < 1_200_000; row++) {
			rows.append("<row r=\"").append(row).append("\"/>");
		}
		var reading = Reading.of(Workbooks.of(Workbooks.sheet(rows.toString())));
		assertThat(reading.facts()).hasSize(1);
		assertThat(reading.rejected()).singleElement()
			.satisfies((problem) -> assertThat(problem.mend()).startsWith("The sheet has more than the 1048576 rows"));
	}

	@Test
	void readsNoEntitiesFromOutside() {
		var evil = "<?xml version=\"1.0\"?><!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
				+ Workbooks.sheet(HEADINGS + Workbooks.row(4, "&x;", "E.dit", "Under study"));
		refused(Workbooks.of(evil), "no sheet has known headings");
		var parts = new LinkedHashMap<>(Workbooks.parts(Workbooks.sheet(HEADINGS)));
		parts.compute("xl/workbook.xml",
				(name, xml) -> "<!DOCTYPE workbook [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + xml);
		refused(Records.zip(parts), "declares types and entities of its own");
	}

	@Test
	void keepsTheRowsBeforeADamagedOne() {
		var xml = Workbooks.sheet(HEADINGS + Workbooks.row(4, "Traffic", "E.dit", "Under study")
				+ Workbooks.row(5, "Other", "E.other", "Under study"));
		var reading = Reading.of(Workbooks.of(xml.substring(0, xml.indexOf("E.other"))));
		assertThat(reading.facts()).hasSize(1);
		assertThat(reading.rejected()).singleElement()
			.satisfies((problem) -> assertThat(problem.line()).isEqualTo(5))
			.satisfies((problem) -> assertThat(problem.mend()).startsWith("The XML of this sheet is damaged"));
	}

	@Test
	void refusesWorkbooksThatAreCutOrHoldNoTable() {
		var workbook = Workbooks.of(Workbooks.sheet(HEADINGS));
		refused(Arrays.copyOf(workbook, workbook.length - 40), "cut off or damaged");
		refused(Workbooks.of(Workbooks.sheet(Workbooks.row(1, "a", "b"))), "no sheet has known headings");
	}

	private static void refused(byte[] content, String reason) {
		assertThatExceptionOfType(UnacceptableFileException.class).isThrownBy(() -> Reading.of(content))
			.withMessageContaining(reason);
	}

}
