package org.demarcationmap.export.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;

import org.demarcationmap.export.GoldenFiles;
import org.demarcationmap.export.XmlText;
import org.demarcationmap.export.report.Report;
import org.demarcationmap.export.report.SampleReports;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PageTests {

	@Test
	void printsTheReport() throws IOException {
		GoldenFiles.assertSame("report.html", html(SampleReports.line()));
	}

	@Test
	void linksEveryNoteBothWays() throws IOException {
		var page = page(SampleReports.line());
		assertThat(page.select("sup a")).isNotEmpty().allSatisfy((link) -> {
			var note = target(page, link);
			assertThat(target(page, note.select("a").last())).isEqualTo(link);
		});
	}

	@Test
	void skipsNoLevelOfHeading() throws IOException {
		var level = 0;
		for (var heading : page(SampleReports.line()).select("h1, h2, h3, h4")) {
			var its = heading.tagName().charAt(1) - '0';
			assertThat(its).isLessThanOrEqualTo(level + 1);
			level = its;
		}
	}

	@Test
	void namesEveryTableAndTheCellsThatHead() throws IOException {
		var page = page(SampleReports.line());
		assertThat(page.select("table")).allSatisfy((table) -> assertThat(table.select("caption")).hasSize(1));
		assertThat(page.select("th")).allSatisfy((cell) -> assertThat(cell.attr("scope")).isIn("row", "col"));
	}

	@Test
	void linksOnlyWithinThePageAndRunsNothing() throws IOException {
		var page = page(SampleReports.line());
		assertThat(page.select("script, link, img, iframe")).isEmpty();
		assertThat(page.select("a")).allSatisfy((link) -> assertThat(link.attr("href")).startsWith("#"));
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@Test
	void marksTheScreenAndEverySheet() throws IOException {
		var page = page(SampleReports.line());
		assertThat(page.select(".marks").text()).contains("REHEARSAL:", "PROVISIONAL:");
		assertThat(page.select(".watermark").text()).isEqualTo("REHEARSAL · PROVISIONAL");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]>", "&amp;", "物联网",
			"مرحبا", "a\u0000b\uD800c", "'; --", "${title}" })
	void keepsEveryTextAsText(String text) throws IOException {
		var page = page(SampleReports.saying(text));
		assertThat(page.select("script, img")).isEmpty();
		assertThat(page.select("bdi.said").eachText()).contains(Jsoup.parse("<p></p>").text(XmlText.of(text)).text());
	}

	@Test
	void survivesAnyUnicode() throws IOException {
		var random = new Random(7);
		for (var round = 0; round < 20; round++) {
			var text = random.ints(200, 1, 0x11FFF)
				.collect(StringBuilder::new, (all, it) -> all.appendCodePoint(it), StringBuilder::append)
				.toString();
			var said = page(SampleReports.saying(text)).select("bdi.said").get(1).wholeText();
			assertThat(said).isEqualTo(XmlText.of(text));
		}
	}

	private static Element target(Document page, @Nullable Element link) {
		var id = Objects.requireNonNull(link).attr("href").substring(1);
		return Objects.requireNonNull(page.getElementById(id));
	}

	private static Document page(Report report) throws IOException {
		return Jsoup.parse(new String(html(report), StandardCharsets.UTF_8));
	}

	private static byte[] html(Report report) throws IOException {
		var out = new ByteArrayOutputStream();
		HtmlWriter.write(report, out);
		return out.toByteArray();
	}

}
