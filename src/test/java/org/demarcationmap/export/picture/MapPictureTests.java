package org.demarcationmap.export.picture;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;

import org.demarcationmap.export.Exported;
import org.demarcationmap.export.GoldenFiles;
import org.demarcationmap.export.SampleMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

import static org.assertj.core.api.Assertions.assertThat;

class MapPictureTests {

	@Test
	void drawsALine() throws IOException {
		GoldenFiles.assertSame("line.svg", svg(SampleMaps.line()).getBytes(StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 5, 100 })
	void drawsTheSameMapTheSame(int topics) {
		assertThat(svg(SampleMaps.line(topics))).isEqualTo(svg(SampleMaps.line(topics)));
	}

	@Test
	void drawsTheSameWhateverWasDrawnBefore() {
		var first = svg(SampleMaps.line());
		for (var round = 0; round < 20; round++) {
			assertThat(svg(SampleMaps.line())).isEqualTo(first);
		}
	}

	@Test
	void saysWhyATopicIsContestedInWords() {
		assertThat(svg(SampleMaps.line())).contains("contested: dissent", "url(#map-contested)");
	}

	@Test
	void carriesTheMarksTheCoverAndADescription() {
		var exported = SampleMaps.line();
		assertThat(svg(exported)).contains("PROVISIONAL", exported.cover().checksum(), "role=\"img\"")
			.contains("Q6/20 (2025-2028) is responsible: Resolution of object identifiers, USE");
	}

	@ParameterizedTest
	@ValueSource(strings = { "]]><script>alert(1)</script>", "مجال المعرفات", "标识符解析标识符解析标识符解析标识符解析标识符解析标识符解析",
			"\u0000\uD800", "" })
	void holdsAnyText(String text) throws Exception {
		assertThat(parsed(svg(SampleMaps.saying(text))).getElementsByTagName("script").getLength()).isZero();
	}

	@Test
	void cutsLongNamesAndKeepsTheWhole() {
		var name = "a long name ".repeat(8_000);
		assertThat(svg(SampleMaps.saying(name))).contains("<title>" + name + "</title>", "…");
	}

	@Test
	void isWellFormedWhateverIsWritten() throws Exception {
		var random = new Random(7);
		for (var round = 0; round < 25; round++) {
			var text = new StringBuilder();
			random.ints(1 + random.nextInt(80), 0, 0x11000).forEach(text::appendCodePoint);
			assertThat(parsed(svg(SampleMaps.saying(text.toString()))).getElementsByTagName("text").getLength())
				.isPositive();
		}
	}

	private static String svg(Exported exported) {
		return new MapDrawing(exported, new Contested(List.of())).draw();
	}

	private static Document parsed(String svg) throws Exception {
		return DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(new InputSource(new StringReader(svg)));
	}

}
