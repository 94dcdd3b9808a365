package org.demarcationmap.export.graphml;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.demarcationmap.export.XmlText;

/**
 * Writes elements to a stream, one after the other.
 */
final class Xml {

	static final String GRAPHML = "http://graphml.graphdrawing.org/xmlns";

	static final String YFILES = "http://www.yworks.com/xml/graphml";

	private final XMLStreamWriter xml;

	Xml(OutputStream out) throws XMLStreamException {
		this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
	}

	void begin() throws XMLStreamException {
		this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
		open("graphml");
		this.xml.writeDefaultNamespace(GRAPHML);
		this.xml.writeNamespace("y", YFILES);
		this.xml.writeNamespace("xsi", "http://www.w3.org/2001/XMLSchema-instance");
		this.xml.writeAttribute("xsi:schemaLocation",
				GRAPHML + " http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd");
	}

	/** Opens an element with attributes by name and value. */
	Xml open(String name, Object... attributes) throws XMLStreamException {
		this.xml.writeCharacters("\n");
		this.xml.writeStartElement(name);
		for (var it = 0; it < attributes.length; it += 2) {
			this.xml.writeAttribute(String.valueOf(attributes[it]), XmlText.of(String.valueOf(attributes[it + 1])));
		}
		return this;
	}

	Xml text(String text) throws XMLStreamException {
		this.xml.writeCharacters(XmlText.of(text));
		return this;
	}

	Xml close() throws XMLStreamException {
		this.xml.writeEndElement();
		return this;
	}

	void data(Key key, Object value) throws XMLStreamException {
		open("data", "key", key.id()).text(String.valueOf(value)).close();
	}

	/** Ends the document; the stream stays open. */
	void end() throws XMLStreamException {
		this.xml.writeEndDocument();
		this.xml.flush();
	}

}
