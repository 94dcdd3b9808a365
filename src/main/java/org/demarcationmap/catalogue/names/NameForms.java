package org.demarcationmap.catalogue.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.EditionName;
import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.StudyPeriod;
import org.demarcationmap.catalogue.TopicName;
import org.jspecify.annotations.Nullable;

/**
 * All that a name may be when people write it: a text, an edition, a Question, a body or
 * a topic.
 *
 * @param name the name as it was written
 */
record NameForms(String name) {

	private static final int LONGEST = 200;

	private static final Pattern QUESTION = Pattern.compile(
			"(?:Q|Question)\\.?\\s*(\\d{1,3})\\s*/\\s*([\\w-]{1,20})(?:\\s*\\(?\\s*(\\d{4}\\s*-\\s*\\d{4})\\s*\\)?)?",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern STUDY_GROUP = Pattern.compile("(?:ITU-T\\s+)?(?:SG|Study Group)\\s*(\\d{1,3})",
			Pattern.CASE_INSENSITIVE);

	NameForms {
		name = name.strip();
		if (name.isEmpty() || name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException(
					"'" + name.substring(0, Math.min(LONGEST, name.length())) + "' is no name: write one of at most "
							+ LONGEST + " characters in one line, like E.192 or Q6/20.");
		}
	}

	/**
	 * The values by which the catalogue is asked.
	 */
	Map<String, @Nullable Object> parameters() {
		var forms = new HashMap<String, @Nullable Object>();
		forms.put("text", understood(DeliverableName::parse).map(DeliverableName::normalised).orElse(null));
		forms.put("words", new TopicName(this.name).normalised());
		forms.put("body", body());
		forms.put("question", question().map(NameForms::number).orElse(null));
		forms.put("period", question().map((match) -> match.group(3)).map(NameForms::period).orElse(null));
		var edition = understood(EditionName::parse);
		forms.put("edition", edition.map(EditionName::value).orElse(null));
		forms.put("editionText", edition.map(EditionName::joint).map(DeliverableName::normalised).orElse(null));
		forms.put("editionMonth", edition.map((it) -> it.month().value()).orElse(null));
		forms.put("editionKind", edition.map((it) -> it.kind().name()).orElse(null));
		return forms;
	}

	private String body() {
		var group = STUDY_GROUP.matcher(this.name);
		return (group.matches() ? "SG" + Integer.parseInt(group.group(1)) : this.name).toLowerCase(Locale.ROOT);
	}

	private Optional<MatchResult> question() {
		var matcher = QUESTION.matcher(this.name);
		return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
	}

	private static String number(MatchResult question) {
		return new QuestionNumber(Integer.parseInt(question.group(1)), question.group(2)).toString();
	}

	private static String period(String text) {
		return StudyPeriod.parse(text.replaceAll("\\s", "")).toString();
	}

	private <T> Optional<T> understood(Function<String, T> parse) {
		try {
			return Optional.of(parse.apply(this.name));
		}
		catch (IllegalArgumentException _) {
			return Optional.empty();
		}
	}

}
