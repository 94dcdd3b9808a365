package org.demarcationmap.export.graphml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.demarcationmap.export.ExportOptions;
import org.demarcationmap.export.Exported;
import org.demarcationmap.export.GoldenFiles;
import org.demarcationmap.export.SampleMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of GraphML's schema that matter here are checked one by one, since the schema
 * itself is not at hand.
 */
class GraphMlWriterTests {

	@Test
	void writesPartiesTopicsAndTexts() throws IOException {
		GoldenFiles.assertSame("line.graphml", graphml(SampleMaps.line()));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 50 })
	void joinsNodesThatAreThere(int topics) throws Exception {
		var document = parsed(SampleMaps.line(topics));
		var nodes = all(document, "node").stream().map((it) -> it.getAttribute("id")).toList();
		assertThat(nodes).doesNotHaveDuplicates();
		assertThat(all(document, "edge")).allSatisfy((edge) -> assertThat(nodes).contains(edge.getAttribute("source"))
			.contains(edge.getAttribute("target")));
	}

	@Test
	void declaresWhatIsSaidOfEachThing() throws Exception {
		var document = parsed(SampleMaps.line());
		var declared = all(document, "key").stream()
			.map((it) -> it.getAttribute("for") + it.getAttribute("id"))
			.toList();
		assertThat(declared).doesNotHaveDuplicates();
		assertThat(all(document, "data")).allSatisfy((data) -> assertThat(declared)
			.contains(data.getParentNode().getLocalName() + data.getAttribute("key")));
	}

	@Test
	void saysWhatTheCoverSays() throws Exception {
		var exported = SampleMaps.line();
		assertThat(all(parsed(exported), "data")).filteredOn((it) -> it.getAttribute("key").equals("checksum"))
			.singleElement()
			.extracting(Element::getTextContent)
			.isEqualTo(exported.cover().checksum());
	}

	@ParameterizedTest
	@ValueSource(strings = { "]]><script>", "مجال المعرفات", "标识符", "" })
	void holdsAnyText(String text) throws Exception {
		assertThat(labels(SampleMaps.saying(text))).contains(text);
	}

	@Test
	void replacesWhatXmlCannotHold() throws Exception {
		assertThat(labels(SampleMaps.saying("a\u0001b\uD800c"))).contains("a\uFFFDb\uFFFDc");
	}

	private static List<String> labels(Exported exported) throws Exception {
		return all(parsed(exported), "data").stream()
			.filter((it) -> it.getAttribute("key").equals("node-label"))
			.map(Element::getTextContent)
			.toList();
	}

	private static List<Element> all(Document document, String name) {
		var found = document.getElementsByTagNameNS(Xml.GRAPHML, name);
		return IntStream.range(0, found.getLength()).mapToObj((it) -> (Element) found.item(it)).toList();
	}

	private static Document parsed(Exported exported) throws Exception {
		var factory = DocumentBuilderFactory.newDefaultNSInstance();
		return factory.newDocumentBuilder().parse(new ByteArrayInputStream(graphml(exported)));
	}

	private static byte[] graphml(Exported exported) throws IOException {
		var out = new ByteArrayOutputStream();
		new GraphMlWriter().write(exported, ExportOptions.NONE, out);
		return out.toByteArray();
	}

}
