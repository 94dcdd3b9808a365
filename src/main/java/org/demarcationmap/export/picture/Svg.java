package org.demarcationmap.export.picture;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.demarcationmap.export.XmlText;

/**
 * Writes the elements of a picture.
 */
final class Svg {

	private final StringWriter text = new StringWriter();

	private final XMLStreamWriter xml;

	Svg() {
		try {
			this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.text);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Begins a picture; its title and description are read out to those who do not see
	 * it.
	 * @param id tells its parts from those of other pictures in one page
	 */
	Svg begin(String id, Size size, String title, String description) {
		open("svg", "xmlns", "http://www.w3.org/2000/svg", "role", "img", "aria-labelledby",
				id + "-title " + id + "-description", "width", size.width(), "height", size.height(), "viewBox",
				"0 0 " + size.width() + " " + size.height(), "font-family",
				"'Noto Sans','DejaVu Sans',Arial,'Noto Sans CJK SC',sans-serif", "font-size", 13);
		element("title", title, "id", id + "-title");
		element("desc", description, "id", id + "-description");
		return element("rect", "", "width", "100%", "height", "100%", "fill", "#ffffff");
	}

	/** Opens an element with attributes by name and value. */
	Svg open(String name, Object... attributes) {
		return writing(() -> {
			this.xml.writeCharacters("\n");
			this.xml.writeStartElement(name);
			for (var it = 0; it < attributes.length; it += 2) {
				this.xml.writeAttribute(String.valueOf(attributes[it]), XmlText.of(String.valueOf(attributes[it + 1])));
			}
		});
	}

	Svg close() {
		return writing(this.xml::writeEndElement);
	}

	/** An element with a text in it and nothing else. */
	Svg element(String name, String content, Object... attributes) {
		open(name, attributes);
		writing(() -> this.xml.writeCharacters(XmlText.of(content)));
		return close();
	}

	/**
	 * Lines of text beneath each other, and what they are cut from where they are cut.
	 */
	Svg lines(Wrapped wrapped, double x, double y, Object... attributes) {
		open("text", attributes);
		if (wrapped.isCut()) {
			element("title", wrapped.whole());
		}
		var line = 0;
		for (var shown : wrapped.lines()) {
			element("tspan", shown, "x", x, "y", y + line * Wrapped.LEADING);
			line++;
		}
		return close();
	}

	/** The whole picture, once every element is closed. */
	@Override
	public String toString() {
		return this.text.toString().strip() + "\n";
	}

	private Svg writing(Writing writing) {
		try {
			writing.write();
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * How big a picture is, in pixels.
	 *
	 * @param width the width
	 * @param height the height
	 */
	record Size(int width, int height) {

	}

	/**
	 * Writes to memory, which does not fail.
	 */
	private interface Writing {

		void write() throws XMLStreamException;

	}

}
