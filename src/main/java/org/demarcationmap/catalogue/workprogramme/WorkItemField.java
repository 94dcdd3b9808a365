package org.demarcationmap.catalogue.workprogramme;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the work programme and the forms of Recommendation ITU-T A.1 say of a work item,
 * under the labels that they use for it.
 */
enum WorkItemField {

	NAME("work item( (name|number|code|acronym))?|provisional (name|number|name or number)|acronym"),

	NAME_AND_TITLE("(reference|number|name) and title|proposed (new|revised|new or revised) .*"),

	QUESTION("q|q s|questions?( s)?( no)?|responsible question"),

	TITLE("title|subject|subject title|title subject|work item title|full title"),

	STATUS("status|work item status|stage"),

	PROCESS("process|approval( (process|procedure))?|aap tap"),

	EQUIVALENT("equiv(alent)?( (num|number|no))?|iso iec( equivalent)?( number)?|common text"),

	BECAME("became|final (name|number)|(approved|published) as|recommendation number|resulting recommendation"),

	GROUP("study group|sg|responsible (study )?group"),

	PERIOD("study period|period"),

	SCOPE("scope( .*)?|purpose and scope( .*)?"),

	SUMMARY("summary( .*)?|abstract|description"),

	RELATIONS("relations?( .*)?|related (recommendations|texts)( .*)?"),

	LIAISONS("liaisons?( .*)?"),

	REGISTERED("first registration( .*)?|registered( .*)?|registration( date)?|date of registration"),

	CONSENTED_ON("consent date|date of consent|consented( on)?"),

	DETERMINED_ON("determination date|date of determination|determined( on)?"),

	AGREED_ON("agreement date|date of agreement|agreed( on)?"),

	APPROVED_ON("approval date|date of approval|approved( on)?"),

	SOURCE("source|url|link"),

	VERIFICATION("verification|confidence"),

	CONFIDENTIALITY("confidentiality"),

	FETCHED("fetched( on)?"),

	/** Known, and not stored: persons, and what the catalogue has no place for. */
	NOT_STORED("timing|target( .*)?|editors?( .*)?|contacts?( .*)?|rapporteurs?( .*)?|version|priority"
			+ "|supporting members( .*)?|comments?|base texts?( .*)?|last updated?( .*)?"
			+ "|type( of work item)?|document type|working party|wp|new revised|references?( s)?|meeting( date)?|date|no");

	private final Pattern labels;

	WorkItemField(String labels) {
		this.labels = Pattern.compile(labels);
	}

	/**
	 * The field that a heading or label means, whatever its capitals and punctuation.
	 */
	static Optional<WorkItemField> of(String label) {
		var plain = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
		return Stream.of(values()).filter((field) -> field.labels.matcher(plain).matches()).findFirst();
	}

}
