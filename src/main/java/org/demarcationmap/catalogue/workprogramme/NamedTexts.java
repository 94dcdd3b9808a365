package org.demarcationmap.catalogue.workprogramme;

import java.util.List;
import java.util.regex.Pattern;

import org.demarcationmap.catalogue.DeliverableName;

/**
 * The texts that a sentence names, of ITU-T and of other organizations.
 */
final class NamedTexts {

	private static final Pattern OUTSIDE = Pattern.compile(
			"(?:ISO/IEC|ISO|IEC|IEEE|ETSI|3GPP|oneM2M|GSMA|W3C|NIST|OASIS)(?:\\s+(?:Std|TS|TR|EN|ES|SP|PAS|JTC\\s*1))*\\s+[\\d][\\w.-]*[\\w]|\\bRFC\\s*\\d{1,5}");

	private static final Pattern OURS = Pattern.compile(
			"\\b[A-Z]\\s+Suppl(?:ement|\\.)?\\s*\\d+|\\b[A-Z]\\.(?:\\d[\\w.]*\\w|\\d|[A-Za-z][\\w-]+(?:\\.[\\w-]+)*)");

	private NamedTexts() {
	}

	/**
	 * Texts of organizations outside ITU-T.
	 */
	static List<DeliverableName> outside(String text) {
		return OUTSIDE.matcher(text)
			.results()
			.map((name) -> DeliverableName.parse(name.group().replaceFirst("^RFC\\s*", "RFC ")))
			.distinct()
			.toList();
	}

	/**
	 * Texts and work items of ITU-T.
	 */
	static List<DeliverableName> ours(String text) {
		return OURS.matcher(OUTSIDE.matcher(text).replaceAll(" "))
			.results()
			.map((name) -> DeliverableName.parse(name.group()))
			.distinct()
			.toList();
	}

}
