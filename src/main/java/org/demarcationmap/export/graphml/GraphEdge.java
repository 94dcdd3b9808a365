package org.demarcationmap.export.graphml;

import javax.xml.stream.XMLStreamException;

/**
 * An edge from one node to another.
 *
 * @param source the id of the node where it begins
 * @param target the id of the node where it ends
 * @param share what the one is to the other
 * @param weight how thick it is drawn
 */
record GraphEdge(String source, String target, String share, int weight) {

	void write(Xml xml) throws XMLStreamException {
		open(xml);
		xml.close();
	}

	/** Leaves it open for what else is said of it. */
	void open(Xml xml) throws XMLStreamException {
		xml.open("edge", "source", this.source, "target", this.target);
		xml.data(Key.EDGE_LABEL, this.share);
		xml.data(Key.SHARE, this.share);
		xml.data(Key.WEIGHT, (double) this.weight);
		xml.open("data", "key", Key.EDGE_GRAPHICS.id()).open("y:PolyLineEdge");
		xml.open("y:LineStyle", "color", "#333333", "type", type(), "width", this.weight).close();
		xml.open("y:Arrows", "source", "none", "target", "standard").close();
		xml.open("y:EdgeLabel").text(this.share).close();
		xml.close().close();
	}

	private String type() {
		return switch (this.share) {
			case "informed" -> "dotted";
			case "treats", "Question of" -> "dashed";
			default -> "line";
		};
	}

}
