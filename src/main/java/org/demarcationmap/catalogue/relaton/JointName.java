package org.demarcationmap.catalogue.relaton;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.EditionKind;
import org.demarcationmap.catalogue.EditionName;
import org.demarcationmap.catalogue.PartialDate;

/**
 * The one or more numbers under which editions were published together, with what their
 * records say of time and subject. Whole texts count before amendments, whose titles say
 * what was amended.
 */
final class JointName {

	private static final Pattern WORD = Pattern.compile("[a-z]{4,}");

	private final DeliverableName name;

	private final List<DeliverableName> numbers;

	private final List<String> records = new ArrayList<>();

	private final Set<String> words = new HashSet<>();

	private Heading newest;

	JointName(EditionName edition) {
		this.name = edition.joint();
		this.numbers = edition.numbers();
		this.newest = new Heading(edition, "");
	}

	void add(String record, Heading heading) {
		this.records.add(record);
		if (heading.name().kind() == EditionKind.EDITION) {
			this.words.addAll(words(heading.title()));
		}
		if (rank(heading).compareTo(rank(this.newest)) >= 0) {
			this.newest = heading;
		}
	}

	private static String rank(Heading heading) {
		return ((heading.name().kind() == EditionKind.EDITION) ? "1 " : "0 ") + heading.name().month() + " "
				+ heading.name() + " " + heading.title();
	}

	private static Set<String> words(String title) {
		return WORD.matcher(title.toLowerCase(Locale.ROOT))
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toSet());
	}

	DeliverableName name() {
		return this.name;
	}

	List<DeliverableName> numbers() {
		return this.numbers;
	}

	List<String> records() {
		return this.records;
	}

	Set<String> words() {
		return this.words;
	}

	PartialDate newest() {
		return this.newest.name().month();
	}

	/**
	 * How much of the newest title a text speaks of, too.
	 * @param text the text
	 * @return the part of the words, from 0 to 1; 0 where there is no title
	 */
	double kinship(RelatonText text) {
		var own = words(this.newest.title());
		return own.isEmpty() ? 0 : (double) own.stream().filter(text::speaksOf).count() / own.size();
	}

}
