package org.demarcationmap.export.graphml;

import javax.xml.stream.XMLStreamException;

/**
 * How yEd draws a node.
 *
 * @param kind what it stands for
 * @param label its label
 */
record NodeShape(NodeKind kind, String label) {

	private static final int WIDTH = 180;

	private static final int HEIGHT = 40;

	void write(Xml xml) throws XMLStreamException {
		xml.open("data", "key", Key.NODE_GRAPHICS.id()).open("y:ShapeNode");
		xml.open("y:Geometry", "width", WIDTH, "height", HEIGHT, "x", 0, "y", 0).close();
		xml.open("y:Fill", "color", this.kind.colour(), "transparent", "false").close();
		xml.open("y:BorderStyle", "color", "#333333", "type", "line", "width", 1).close();
		xml.open("y:NodeLabel").text(this.label).close();
		xml.open("y:Shape", "type", this.kind.shape()).close();
		xml.close().close();
	}

}
