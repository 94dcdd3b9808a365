package org.demarcationmap.catalogue.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.facts.CatalogueFact.LiaisonsFact;

/**
 * The bodies that a work item names as liaisons, as tables and forms write them:
 * {@code ITU-T SG20}, {@code SG2, SG17} or {@code ISO/IEC JTC 1/SC 27; ISO/TC 215}.
 * Groups of ITU-T are known by their codes, everybody else as written.
 *
 * @param locus where they are named
 * @param written the words
 */
public record LiaisonNames(Locus locus, String written) {

	/** How many liaisons of a work item are taken. */
	public static final int MOST = 50;

	private static final int LONGEST = 100;

	/** What makes a new name of what stands behind a comma, which names may have. */
	private static final String BEGINNING = "(?=(?:ITU|SG|Study\\s+Group|TSAG|JCA|JCG|FG|ISO|IEC|IEEE|IETF|IRTF|ETSI|3GPP|oneM2M|GSMA|GS1|W3C|OASIS)\\b|SG\\d)";

	private static final Pattern BETWEEN = Pattern.compile("\\s*[;\\n]\\s*|\\s*(?:,|\\band\\b|&)\\s*" + BEGINNING,
			Pattern.CASE_INSENSITIVE);

	private static final Pattern GROUP = Pattern.compile(
			"(?:ITU-T\\s+)?(?:SG|Study\\s+Group)\\s*(\\d{1,2})\\.?(?:\\s*[:(].*)?",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	private static final Pattern NOBODY = Pattern.compile("(?:none|nil|n/?a|tbd|[-–—.]*)\\.?",
			Pattern.CASE_INSENSITIVE);

	/**
	 * What is said of a work item.
	 * @param item its name
	 * @param provenance who says so
	 * @return the fact; empty where nobody is named
	 */
	public Optional<LiaisonsFact> of(DeliverableName item, FactSource provenance) {
		var names = all().filter(LiaisonNames::isName).limit(MOST).toList();
		return names.isEmpty() ? Optional.empty() : Optional.of(new LiaisonsFact(this.locus, item, names, provenance));
	}

	/**
	 * The groups of ITU-T among them, which are there because they are named.
	 * @param common what the file takes for granted
	 */
	public List<CatalogueFact> grounds(CommonGrounds common) {
		return all().filter(LiaisonNames::isName)
			.limit(MOST)
			.filter((name) -> name.length() <= BodyCode.LONGEST)
			.flatMap((name) -> common.group(new BodyCode(name)).stream())
			.toList();
	}

	/**
	 * What cannot be a name.
	 */
	public List<Problem> notes() {
		var notes = new ArrayList<Problem>();
		all().filter((name) -> !isName(name))
			.map((name) -> this.locus.problem("liaisons", name,
					"This has more than " + LONGEST
							+ " characters and is no name of a body; write names with semicolons between them."))
			.forEach(notes::add);
		var count = all().filter(LiaisonNames::isName).count();
		if (count > MOST) {
			notes.add(this.locus.problem("liaisons", "", "The row names " + count + " liaisons and the first " + MOST
					+ " were taken; name those with whom the work is coordinated."));
		}
		return notes;
	}

	private Stream<String> all() {
		return BETWEEN.splitAsStream(this.written.strip())
			.map((name) -> name.replaceAll("\\s+", " ").strip())
			.filter((name) -> !NOBODY.matcher(name).matches())
			.map(LiaisonNames::plain)
			.distinct();
	}

	private static String plain(String name) {
		var group = GROUP.matcher(name);
		return group.matches() ? "SG" + Integer.parseInt(group.group(1)) : name.replaceFirst("^ITU-T\\s+", "");
	}

	private static boolean isName(String name) {
		return name.length() <= LONGEST;
	}

}
