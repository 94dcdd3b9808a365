package org.demarcationmap.export.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.demarcationmap.export.XmlText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Finds placeholders in the paragraphs of a part. Word cuts what was typed into runs as
 * it likes, so a placeholder may begin in one and end in another.
 *
 * @param part the part
 */
record TemplateTexts(Document part) {

	private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}]*)}");

	/** The names of all placeholders, in their order. */
	List<String> names() {
		return paragraphs().stream()
			.flatMap((it) -> PLACEHOLDER.matcher(text(it)).results())
			.map((found) -> found.group(1))
			.toList();
	}

	/** The paragraphs that hold one placeholder and nothing else. */
	List<Element> paragraphs(String name) {
		return paragraphs().stream().filter((it) -> text(it).strip().equals("${" + name + "}")).toList();
	}

	/**
	 * Puts a value in the place of each placeholder; values are not looked into again.
	 */
	void fill(UnaryOperator<String> values) {
		paragraphs().forEach((it) -> fill(all(it, "t"), values));
	}

	private static void fill(List<Element> texts, UnaryOperator<String> values) {
		var whole = texts.stream().map(Node::getTextContent).reduce("", String::concat);
		var found = PLACEHOLDER.matcher(whole).results().toList();
		for (var match : found.reversed()) {
			replace(texts, match.start(), match.end(), XmlText.of(values.apply(match.group(1))));
		}
	}

	/** The value goes where the placeholder begins; the rest of it is cut away. */
	private static void replace(List<Element> texts, int start, int end, String value) {
		var at = 0;
		for (var element : texts) {
			var text = element.getTextContent();
			var from = Math.clamp((long) start - at, 0, text.length());
			var to = Math.clamp((long) end - at, 0, text.length());
			if (to > from) {
				element.setTextContent(text.substring(0, from) + ((start >= at) ? value : "") + text.substring(to));
				element.setAttribute("xml:space", "preserve");
			}
			at += text.length();
		}
	}

	private List<Element> paragraphs() {
		return all(this.part.getDocumentElement(), "p");
	}

	private static String text(Element paragraph) {
		return all(paragraph, "t").stream().map(Node::getTextContent).reduce("", String::concat);
	}

	private static List<Element> all(Element below, String name) {
		var nodes = below.getElementsByTagNameNS(WORD, name);
		var elements = new ArrayList<Element>();
		for (var at = 0; at < nodes.getLength(); at++) {
			elements.add((Element) nodes.item(at));
		}
		return elements;
	}

}
