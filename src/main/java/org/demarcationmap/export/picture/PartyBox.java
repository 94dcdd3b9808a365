package org.demarcationmap.export.picture;

import org.eclipse.elk.graph.ElkNode;

/**
 * A party in a picture.
 *
 * @param node where it stands
 * @param name by what it is named in the map
 * @param body the code of the body
 * @param side the place of its side among the sides, or less than 0 where it has none
 */
record PartyBox(ElkNode node, String name, String body, int side) {

	static final int WIDTH = 170;

	static final int HEIGHT = 44;

	/** The first side stands on the left, the second on the right, and so on. */
	boolean isLeft() {
		return isLeft(this.side);
	}

	static boolean isLeft(int side) {
		return side >= 0 && side % 2 == 0;
	}

	/** Colours that people with any colour vision tell apart (Okabe and Ito). */
	String colour() {
		return switch (this.side) {
			case 0 -> "#0072b2";
			case 1 -> "#b34700";
			case 2 -> "#007a58";
			case 3 -> "#a0457a";
			default -> "#555555";
		};
	}

}
