package org.demarcationmap.export.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.GoldenFiles;
import org.demarcationmap.export.RowFilter;
import org.demarcationmap.export.SampleMaps;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CsvWriterTests {

	@Test
	void writesEveryRowWithTheMarks() throws IOException {
		GoldenFiles.assertSame("line.csv", csv(SampleMaps.line(), false));
	}

	@Test
	void beginsWithAByteOrderMarkWhereThatIsWanted() throws IOException {
		assertThat(csv(SampleMaps.line(), true)).startsWith(0xEF, 0xBB, 0xBF);
	}

	@Test
	void writesTheHeadingOfAnEmptyLine() throws IOException {
		assertThat(new String(csv(SampleMaps.empty(), false), StandardCharsets.UTF_8)).startsWith("topic,name,aspect")
			.hasLineCount(1);
	}

	private static byte[] csv(Exported exported, boolean bom) throws IOException {
		var out = new ByteArrayOutputStream();
		new CsvWriter().write(exported, new ExportOptions(RowFilter.ALL, null, bom), out);
		return out.toByteArray();
	}

}
