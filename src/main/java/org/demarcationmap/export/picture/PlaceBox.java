package org.demarcationmap.export.picture;

import java.util.EnumSet;
import java.util.stream.Collectors;

import org.demarcationmap.export.MapRow;
import org.eclipse.elk.graph.ElkNode;

/**
 * A row of the map in a picture.
 *
 * @param node where it stands
 * @param row the row
 * @param name what is shown of the topic's name
 * @param who who has which share in it, for where the lines are long
 * @param contested why it is contested, in a word or two; empty where it is not
 */
record PlaceBox(ElkNode node, MapRow row, Wrapped name, Wrapped who, String contested) {

	static final int WIDTH = 330;

	private static final int LETTERS = 40;

	private static final int SMALL_LETTERS = 48;

	private static final int MARGIN = 24;

	static PlaceBox of(ElkNode node, MapRow row, String contested) {
		var box = new PlaceBox(node, row, Wrapped.of(row.place().name(), LETTERS, 2),
				Wrapped.of(who(row), SMALL_LETTERS, 2), contested);
		var lines = contested.isEmpty() ? 1 : 2;
		node.setDimensions(WIDTH, box.name.height() + box.who.height() + lines * Wrapped.LEADING + MARGIN);
		return box;
	}

	private static String who(MapRow row) {
		return EnumSet.allOf(Share.class)
			.stream()
			.filter((share) -> !share.of(row.shares()).isEmpty())
			.map((share) -> share.word() + ": " + String.join(", ", share.of(row.shares())))
			.collect(Collectors.joining("; "));
	}

	boolean isContested() {
		return !this.contested.isEmpty();
	}

	/** What it is about beside the topic, and how firm it is. */
	String facts() {
		var aspect = this.row.place().isWhole() ? "whole topic" : this.row.place().aspect();
		return aspect + " · " + this.row.arrangement() + " · " + this.row.state();
	}

}
