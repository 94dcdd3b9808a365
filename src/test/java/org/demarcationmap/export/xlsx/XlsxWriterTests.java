package org.demarcationmap.export.xlsx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.SafeCell;
import org.demarcationmap.export.SampleMaps;
import org.demarcationmap.export.XmlText;
import org.demarcationmap.export.beside.Beside;
import org.demarcationmap.overlap.matrix.OverlapMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class XlsxWriterTests {

	private static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

	private static final int HEADINGS = 1;

	private static final int BOUNDARY = 7;

	@Test
	void holdsTheSheetsInTheirOrder() throws IOException {
		try (var book = read(SampleMaps.line())) {
			assertThat(book).extracting(org.apache.poi.ss.usermodel.Sheet::getSheetName)
				.containsExactly("line", "overlaps", "coverage", "concerns", "participation", "about");
		}
	}

	@Test
	void readsBackWhatTheLineSays() throws IOException {
		try (var book = read(SampleMaps.line())) {
			assertThat(row(book, "line", HEADINGS)).startsWith("Topic", "Name", "Aspect", "Arrangement");
			assertThat(row(book, "line", HEADINGS + 1)).startsWith("identifier-terminology",
					"Terminology of identifiers", "WHOLE", "JOINT", "SG2; SG20");
			assertThat(row(book, "line", HEADINGS + 2)).startsWith("oid-resolution").contains("2028-12-31");
			assertThat(row(book, "overlaps", HEADINGS + 1)).startsWith("oid-resolution", "0.25", "1", "Both treat it.")
				.contains("SG2 AGREE");
		}
	}

	@Test
	void saysOfItselfWhatEveryFileSays() throws IOException {
		var exported = SampleMaps.line();
		try (var book = read(exported)) {
			var lines = exported.cover().lines();
			var about = IntStream.range(HEADINGS + 1, HEADINGS + 1 + lines.size())
				.mapToObj((it) -> row(book, "about", it))
				.toList();
			assertThat(about).containsExactlyElementsOf(
					lines.entrySet().stream().map((it) -> List.of(it.getKey(), it.getValue())).toList());
		}
	}

	@Test
	void marksEverySheetAndTellsWhatIsOfNow() throws IOException {
		try (var book = read(SampleMaps.line())) {
			for (var sheet : book) {
				assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("REHEARSAL: ")
					.contains("PROVISIONAL: ");
			}
			assertThat(row(book, "coverage", 0).getFirst()).contains("As it stands at " + NOW, "Overlaps are older.");
			assertThat(row(book, "line", 0).getFirst()).contains(SampleMaps.line().cover().checksum());
		}
	}

	@Test
	void freezesAndFiltersTheHeadings() throws IOException {
		try (var book = read(SampleMaps.line())) {
			var line = book.getSheet("line");
			assertThat(line.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
			assertThat(line.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A2:P4");
			assertThat(line.getRow(2).getCell(BOUNDARY).getCellStyle().getWrapText()).isTrue();
			assertThat(line.getColumnWidth(BOUNDARY)).isEqualTo(60 * 256);
		}
	}

	@Test
	void writesAnEmptyLine() throws IOException {
		try (var book = read(SampleMaps.empty())) {
			assertThat(book.getSheet("line").getLastRowNum()).isEqualTo(HEADINGS);
		}
	}

	@Test
	void writesManyRows() throws IOException {
		try (var book = read(SampleMaps.line(2000))) {
			assertThat(book.getSheet("line").getLastRowNum()).isEqualTo(HEADINGS + 2000);
			assertThat(row(book, "line", HEADINGS + 2000)).startsWith("topic-1999");
		}
	}

	@Test
	void hasTheSameBytesForTheSameMap() throws IOException {
		assertThat(write(SampleMaps.line())).isEqualTo(write(SampleMaps.line()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=cmd|' /C calc'!A0", "@SUM(A1)", "<script>alert(1)</script>", "]]>", "_x0041_ _x_",
			"שלום, العربية, 物联网 😀", "\u0000\u0007\uD800 alone, \uFFFE", "two\nlines\tand a tab", " spaces " })
	void keepsEveryText(String text) throws IOException {
		assertThat(boundary(text)).isEqualTo(SafeCell.of(XmlText.of(text)));
	}

	@Test
	void keepsRandomTexts() throws IOException {
		var random = new Random(20);
		for (var round = 0; round < 20; round++) {
			var text = random.ints(300, 0, 0x3000)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
			assertThat(boundary(text)).isEqualTo(SafeCell.of(XmlText.of(text)));
		}
	}

	@Test
	void cutsVisiblyWhatIsLongerThanACell() throws IOException {
		var words = new Random(7).ints(50_000, 0x1F600, 0x1F640)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
		assertThat(boundary(words)).startsWith(words.substring(0, 1000))
			.endsWith(CellText.CUT)
			.hasSizeBetween(CellText.LONGEST - 1, CellText.LONGEST);
	}

	private static String boundary(String text) throws IOException {
		try (var book = read(SampleMaps.saying(text))) {
			return row(book, "line", HEADINGS + 1).get(BOUNDARY);
		}
	}

	private static List<String> row(XSSFWorkbook book, String sheet, int row) {
		return StreamSupport.stream(book.getSheet(sheet).getRow(row).spliterator(), false)
			.map(XlsxWriterTests::text)
			.toList();
	}

	private static String text(Cell cell) {
		return switch (cell.getCellType()) {
			case NUMERIC -> String.valueOf(cell.getNumericCellValue());
			default -> cell.getStringCellValue();
		};
	}

	private static XSSFWorkbook read(Exported exported) throws IOException {
		return new XSSFWorkbook(new ByteArrayInputStream(write(exported)));
	}

	private static byte[] write(Exported exported) throws IOException {
		var out = new ByteArrayOutputStream();
		var beside = new Beside(NOW, List.of("Overlaps are older."), List.of(),
				new OverlapMatrix(List.of(), List.of(), List.of()), List.of(), List.of());
		new MapSheets(exported, beside).write(out);
		return out.toByteArray();
	}

}
