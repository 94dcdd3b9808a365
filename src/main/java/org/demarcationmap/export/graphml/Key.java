package org.demarcationmap.export.graphml;

/**
 * What is said of graphs, nodes and edges, as GraphML declares it.
 */
enum Key {

	NOTICE("graph", "notice", "string"), DEMARCATION("graph", "demarcation", "string"),
	TITLE("graph", "title", "string"), HOLDS("graph", "holds", "string"), STATE("graph", "state", "string"),
	AS_OF("graph", "asOf", "string"), QUERY("graph", "query", "string"), FILTER("graph", "filter", "string"),
	METHOD_VERSION("graph", "methodVersion", "string"), CHECKSUM("graph", "checksum", "string"),
	LABEL("node", "label", "string"), KIND("node", "kind", "string"), RED("node", "r", "int"),
	GREEN("node", "g", "int"), BLUE("node", "b", "int"), NODE_GRAPHICS("node", "", "nodegraphics"),
	EDGE_LABEL("edge", "label", "string"), SHARE("edge", "share", "string"), ASPECT("edge", "aspect", "string"),
	ARRANGEMENT("edge", "arrangement", "string"), EDGE_STATE("edge", "state", "string"),
	WEIGHT("edge", "weight", "double"), EDGE_GRAPHICS("edge", "", "edgegraphics");

	private final String domain;

	private final String attribute;

	private final String type;

	Key(String domain, String attribute, String type) {
		this.domain = domain;
		this.attribute = attribute;
		this.type = type;
	}

	/**
	 * The id under which data refer to it; that of what is said of the graph is its name.
	 */
	String id() {
		return switch (this.domain) {
			case "graph" -> this.attribute;
			default -> this.domain + "-" + (isGraphics() ? "graphics" : this.attribute);
		};
	}

	/** Whether its data are drawings of yEd. */
	boolean isGraphics() {
		return this.attribute.isEmpty();
	}

	String domain() {
		return this.domain;
	}

	String attribute() {
		return this.attribute;
	}

	String type() {
		return this.type;
	}

}
