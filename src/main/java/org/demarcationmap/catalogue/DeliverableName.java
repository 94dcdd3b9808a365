package org.demarcationmap.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name of a Deliverable as it is printed, without the sector: {@code E.192},
 * {@code E Suppl. 11}, {@code Y.4000/Y.2060}, {@code E.IoT-NNAI}.
 *
 * @param value the name
 */
public record DeliverableName(String value) {

	private static final int LONGEST = 120;

	private static final Pattern SECTOR = Pattern
		.compile("^(?:ITU(?:-T)?\\s+)?(?:Rec(?:ommendation|\\.)?\\s+)?(?:ITU-T\\s+)?", Pattern.CASE_INSENSITIVE);

	private static final Pattern SUPPLEMENT = Pattern.compile("SUP(?:PL(?:EMENT)?)?\\.?(?=\\d)");

	private static final Pattern STOP_AFTER_LETTER = Pattern.compile("(?<=[A-Z])\\.");

	public DeliverableName {
		if (value.isBlank() || !value.equals(value.strip()) || value.length() > LONGEST
				|| value.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException(
					"'" + value + "' is no name of a text: write it like E.192, E Suppl. 11 or E.IoT-NNAI.");
		}
	}

	/**
	 * Reads a name as people write it, with or without the sector before it.
	 * @param text such as {@code ITU-T E.164}
	 * @return the name
	 */
	public static DeliverableName parse(String text) {
		var tidy = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ");
		return new DeliverableName(SECTOR.matcher(tidy).replaceFirst(""));
	}

	/**
	 * The form by which a name is looked up, the same for {@code e.164}, {@code E164} and
	 * {@code ITU-T E.164}. Stops between digits stay, as E.16.4 and E.164 are two texts;
	 * hyphens stay, as Q-100 Suppl. 2 and Q.100 Suppl. 2 are two.
	 * @return capitals without spaces and without the stop behind a letter
	 */
	public String normalised() {
		var dense = parse(this.value).value.toUpperCase(Locale.ROOT).replace(" ", "");
		return STOP_AFTER_LETTER.matcher(SUPPLEMENT.matcher(dense).replaceFirst("SUPPL")).replaceAll("");
	}

	@Override
	public String toString() {
		return this.value;
	}

}
