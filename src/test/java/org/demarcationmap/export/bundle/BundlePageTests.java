package org.demarcationmap.export.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.demarcationmap.export.Exported;
import org.demarcationmap.export.SampleMaps;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class BundlePageTests {

	@Test
	void showsTheRowsTheMarksAndTheChecksum() throws IOException {
		var exported = SampleMaps.line();
		var page = page(exported);
		assertThat(page.select("tbody tr")).hasSameSizeAs(exported.shown().rows());
		assertThat(page.select(".notice").text()).contains("REHEARSAL", "PROVISIONAL");
		assertThat(page.data()).contains(exported.cover().checksum());
	}

	@Test
	void leavesNothingOfItsTemplateOpen() throws IOException {
		assertThat(html(SampleMaps.line())).doesNotContain("{{", "}}\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "</script><script>alert(1)</script>", "<!--<script>", "{{journal}}", "标识符", "مجال" })
	void runsNothingOfWhatPeopleWrote(String text) throws IOException {
		var page = page(SampleMaps.saying(text));
		assertThat(page.select("script")).hasSize(3);
		assertThat(page.select("h1").text()).isEqualTo(text);
	}

	private static Document page(Exported exported) throws IOException {
		return Jsoup.parse(html(exported));
	}

	private static String html(Exported exported) throws IOException {
		var out = new ByteArrayOutputStream();
		new BundlePage(exported, "<svg></svg>", "<svg></svg>").write(out, (_) -> {
		});
		return out.toString(StandardCharsets.UTF_8);
	}

}
