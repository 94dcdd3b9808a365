package org.demarcationmap.export.docx;

import java.io.IOException;
import java.util.Map;

import org.demarcationmap.export.report.Markup;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes a part of a template, with other content in the place of some of its elements
 * and at its end. That content is written as it comes, and never held whole.
 *
 * @param out where to
 * @param instead what is written in the place of an element
 */
record PartCopy(Markup out, Map<Element, Content> instead) {

	/**
	 * What is written into a part.
	 */
	interface Content {

		void write() throws IOException;

	}

	void copy(Document part, Content atEnd) throws IOException {
		this.out.own("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
		var root = part.getDocumentElement();
		open(root);
		children(root);
		atEnd.write();
		this.out.close(root.getNodeName());
	}

	private void copy(Node node) throws IOException {
		if (node instanceof Element element) {
			var content = this.instead.get(element);
			if (content != null) {
				content.write();
				return;
			}
			open(element);
			children(element);
			this.out.close(element.getNodeName());
		}
		else if (node.getNodeType() == Node.TEXT_NODE) {
			this.out.text(node.getNodeValue());
		}
	}

	private void open(Element element) throws IOException {
		var attributes = element.getAttributes();
		var flat = new String[2 * attributes.getLength()];
		for (var at = 0; at < attributes.getLength(); at++) {
			flat[2 * at] = attributes.item(at).getNodeName();
			flat[2 * at + 1] = attributes.item(at).getNodeValue();
		}
		this.out.open(element.getNodeName(), flat);
	}

	private void children(Element element) throws IOException {
		for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			copy(child);
		}
	}

}
