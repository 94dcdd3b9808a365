package org.demarcationmap.export.picture;

import java.util.List;

import org.demarcationmap.export.MapRow.NamedShares;

/**
 * The ways in which a party has a share in a row, each with a line of its own look.
 */
enum Share {

	RESPONSIBLE("responsible", 3, "none"), CONTRIBUTING("contributing", 1, "none"), INFORMED("informed", 1, "2 4");

	private final String word;

	private final int width;

	private final String dashes;

	Share(String word, int width, String dashes) {
		this.word = word;
		this.width = width;
		this.dashes = dashes;
	}

	List<String> of(NamedShares shares) {
		return switch (this) {
			case RESPONSIBLE -> shares.responsible();
			case CONTRIBUTING -> shares.contributing();
			case INFORMED -> shares.informed();
		};
	}

	String word() {
		return this.word;
	}

	int width() {
		return this.width;
	}

	String dashes() {
		return this.dashes;
	}

}
