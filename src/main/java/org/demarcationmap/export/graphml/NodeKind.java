package org.demarcationmap.export.graphml;

/**
 * The kinds of nodes, each with a colour and a shape of its own.
 */
enum NodeKind {

	TOPIC("#F4F4F4", "rectangle"), BODY("#56B4E9", "ellipse"), QUESTION("#B3DFF5", "roundrectangle"),
	DELIVERABLE("#F0E442", "parallelogram");

	private final String colour;

	private final String shape;

	NodeKind(String colour, String shape) {
		this.colour = colour;
		this.shape = shape;
	}

	/** Six hexadecimal digits behind a hash sign. */
	String colour() {
		return this.colour;
	}

	/** As yEd names it. */
	String shape() {
		return this.shape;
	}

	/** A part of the colour, from 0 to 255. */
	int part(int place) {
		return Integer.parseInt(this.colour.substring(1 + 2 * place, 3 + 2 * place), 16);
	}

	/** An id that no thing of another kind has. */
	String id(String name) {
		return name().charAt(0) + ":" + name;
	}

}
