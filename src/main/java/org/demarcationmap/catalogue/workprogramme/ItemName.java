package org.demarcationmap.catalogue.workprogramme;

import java.util.regex.Pattern;

import org.demarcationmap.catalogue.DeliverableName;
import org.jspecify.annotations.Nullable;

/**
 * How a work item is named: by its provisional name, with its title behind it in a form,
 * or as {@code X.1096 (ex X.bvm)} once it has a number.
 *
 * @param name the provisional name
 * @param became the number that it was given
 * @param title the title, where it stands behind the name
 */
record ItemName(DeliverableName name, @Nullable DeliverableName became, @Nullable String title) {

	private static final Pattern FORMER = Pattern
		.compile("(\\S.*?)\\s*\\((?:ex|formerly|previously)[.:\\s]\\s*(.+?)\\)", Pattern.CASE_INSENSITIVE);

	private static final Pattern WITH_TITLE = Pattern.compile(
			"(?:draft\\s+)?(?:new\\s+|revised\\s+)?(?:ITU-T\\s+)?(?:Rec(?:ommendation|\\.)?\\s+)?(?:ITU-T\\s+)?"
					+ "([A-Z]\\.\\S*\\w|[A-Z]{1,4}\\.\\S*\\w)\\s*[:,–-]?\\s+[\"“]?(.+?)[\"”]?",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	/**
	 * Reads a name.
	 */
	static ItemName parse(String text) {
		var former = FORMER.matcher(text.strip());
		return former.matches()
				? new ItemName(DeliverableName.parse(former.group(2)), DeliverableName.parse(former.group(1)), null)
				: new ItemName(DeliverableName.parse(text), null, null);
	}

	/**
	 * Reads a name with the title behind it.
	 */
	static ItemName withTitle(String text) {
		var matcher = WITH_TITLE.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("'" + text
					+ "' does not begin with the provisional name: write it like Y.example: Title of the text.");
		}
		return new ItemName(DeliverableName.parse(matcher.group(1)), null, matcher.group(2).strip());
	}

}
